import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post } from "../lib/post";
import { sdk } from "../lib/sdk";

/** What a manager can say of an enterprise. */
export interface EnterpriseFacts {
  name: string;
  address: string;
  whatsapp: string;
  email: string | null;
  opening_hours: string;
  payment_hours: number;
  qris: string | null;
  bank_name: string | null;
  bank_account_number: string | null;
  bank_account_holder: string | null;
  cash_on_pickup: boolean;
}

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

/** Saves some of what is said of it. */
export function useSaveEnterprise(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Partial<EnterpriseFacts>) => post(`/admin/enterprises/${id}`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
