import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sdk } from "../lib/sdk";

/** What an enterprise itself says of its terms; null for what it does not say. */
export interface OwnTerms {
  registration: string | null;
  ppn_percent: number | null;
  text_id: string | null;
  text_en: string | null;
}

/** That, and how the terms read as a whole. */
export interface Terms extends OwnTerms {
  version: number;
  sections: { id: string; title: string; paragraphs: string[] }[];
}

const keyOf = (enterpriseId: string) => ["lapak", "terms", enterpriseId];
const pathOf = (enterpriseId: string) => `/admin/enterprises/${enterpriseId}/terms`;

/** The terms of an enterprise. */
export function useTerms(enterpriseId: string) {
  return useQuery({
    queryKey: keyOf(enterpriseId),
    queryFn: () => sdk.client.fetch<{ terms: Terms }>(pathOf(enterpriseId)),
    select: ({ terms }) => terms,
  });
}

/** Sets what an enterprise says. */
export function useSaveTerms(enterpriseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: OwnTerms) =>
      sdk.client.fetch(pathOf(enterpriseId), { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(enterpriseId) }),
  });
}
