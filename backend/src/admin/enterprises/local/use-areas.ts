import { useQuery } from "@tanstack/react-query";
import { sdk } from "../../lib/sdk";

export interface District {
  district_code: string;
  district: string;
  regency: string;
  province: string;
}

const SHORTEST = 3;

/** The kecamatan that some letters may mean; none for fewer than three. */
export function useDistricts(typed: string) {
  const q = typed.trim();
  return useQuery({
    queryKey: ["lapak", "districts", q],
    enabled: q.length >= SHORTEST,
    queryFn: () =>
      sdk.client.fetch<{ districts: District[] }>("/admin/areas/districts", { query: { q } }),
    select: ({ districts }) => districts,
  });
}

/** The villages of a kecamatan. */
export function useVillages(district: string | undefined) {
  return useQuery({
    queryKey: ["lapak", "villages", district],
    enabled: district !== undefined,
    queryFn: () =>
      sdk.client.fetch<{ villages: { code: string; name: string }[] }>("/admin/areas/villages", {
        query: { district },
      }),
    select: ({ villages }) => villages,
  });
}
