import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ParcelRules } from "../../../lib/delivery/parcel";
import type { Rate } from "../../../lib/delivery/rates";
import { post } from "../../lib/post";
import { sdk } from "../../lib/sdk";

/** How parcels are weighed, and what couriers ask for them. */
export interface CourierTable {
  rules: ParcelRules;
  rates: Rate[];
}

/** What a file of rates says, and what is wrong with it. */
export interface RateReading {
  rates: Rate[];
  problems: {
    line: number | null;
    column: string | null;
    value: string;
    problem: string;
    expected: string;
  }[];
}

const pathOf = (id: string) => `/admin/enterprises/${id}/courier-rates`;
const keyOf = (id: string) => ["lapak", "courier-rates", id];

/** Where the rates are to be had as a file. */
export function rateFileOf(enterpriseId: string): string {
  return `${pathOf(enterpriseId)}/csv`;
}

/** The rate table of an enterprise. */
export function useCourierTable(enterpriseId: string) {
  return useQuery({
    queryKey: keyOf(enterpriseId),
    queryFn: () => sdk.client.fetch<CourierTable>(pathOf(enterpriseId)),
  });
}

/** Replaces it. */
export function useSaveCourierTable(enterpriseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (table: CourierTable) => post<CourierTable>(pathOf(enterpriseId), table),
    onSuccess: (saved) => queries.setQueryData(keyOf(enterpriseId), saved),
  });
}

/** Codes and names of all provinces and regencies. */
export function useZones() {
  return useQuery({
    queryKey: ["lapak", "zones"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      sdk.client.fetch<{ zones: { code: string; name: string }[] }>("/admin/areas/zones"),
    select: ({ zones }) => zones,
  });
}
