import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { LocalTerms } from "../../../lib/delivery/local/terms";
import { post } from "../../lib/post";
import { sdk } from "../../lib/sdk";

/** What is said of the own carrier, and how people call the areas that it names by codes. */
export interface LocalDelivery {
  local_delivery: LocalTerms | null;
  area_names: Record<string, string>;
}

/** What the form begins with where nothing was said yet: on no day, nowhere, not open to buyers. */
export const NOTHING_YET: LocalTerms = {
  name: "",
  is_active: false,
  schedule: { days: [], from: "08:00", until: "16:00" },
  zones: [],
  minimum_order: 0,
  takes_cash: false,
  takes_pickup_only: false,
};

const pathOf = (id: string) => `/admin/enterprises/${id}/local-delivery`;
const keyOf = (id: string) => ["lapak", "local-delivery", id];

/** What an enterprise says of its own carrier. */
export function useLocalDelivery(enterpriseId: string) {
  return useQuery({
    queryKey: keyOf(enterpriseId),
    queryFn: () => sdk.client.fetch<LocalDelivery>(pathOf(enterpriseId)),
  });
}

/** Saves it. */
export function useSaveLocalDelivery(enterpriseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (terms: LocalTerms) => post<LocalDelivery>(pathOf(enterpriseId), terms),
    onSuccess: (saved) => queries.setQueryData(keyOf(enterpriseId), saved),
  });
}
