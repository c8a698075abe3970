import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../lib/post";
import { sdk } from "../lib/sdk";
import { changesOf, type EnterpriseFacts } from "./changes-of";

export interface Enterprise extends EnterpriseFacts {
  id: string;
  is_active: boolean;
  village: { code: string; name: string };
}

const KEY = ["lapak", "enterprises"];

/** All enterprises of this shop. */
export function useEnterprises() {
  return useQuery({
    queryKey: KEY,
    queryFn: () =>
      sdk.client.fetch<{ enterprises: Enterprise[] }>("/admin/enterprises", {
        query: { limit: 500 },
      }),
    select: ({ enterprises }) => enterprises,
  });
}

/** One enterprise. */
export function useEnterprise(id: string) {
  return useQuery({
    queryKey: [...KEY, id],
    queryFn: () => sdk.client.fetch<{ enterprise: Enterprise }>(`/admin/enterprises/${id}`),
    select: ({ enterprise }) => enterprise,
  });
}

/**
 * Saves what a form says now and did not say before: the rest may have been changed in another window since
 * the form was opened.
 */
export function useSaveEnterprise(enterprise: Enterprise) {
  const queries = useQueryClient();
  const [before, setBefore] = useState<EnterpriseFacts>(enterprise);
  return useMutation({
    mutationFn: (now: Partial<EnterpriseFacts>) =>
      post(`/admin/enterprises/${enterprise.id}`, changesOf(before, now)),
    onSuccess: (_, now) => {
      setBefore({ ...before, ...now });
      return queries.invalidateQueries({ queryKey: KEY });
    },
  });
}
