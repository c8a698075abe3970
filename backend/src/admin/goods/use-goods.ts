import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sdk } from "../lib/sdk";

/** What the village tells of a product, who makes it and who sells it. */
export interface Goods {
  pickup_only: boolean;
  flagship: boolean;
  permit_kind: "none" | "pirt" | "bpom" | "md";
  permit_number: string | null;
  producer: { id: string; name: string } | null;
  enterprise: { id: string; name: string; village: { name: string } } | null;
}

/** What can be changed about it here. */
export interface GoodsEdit {
  producer_id: string | null;
  pickup_only: boolean;
  flagship: boolean;
}

interface Producer {
  id: string;
  name: string;
}

const goodsKey = (productId: string) => ["lapak", "goods", productId];

/** Reads what the village tells of a product. */
export function useGoods(productId: string) {
  return useQuery({
    queryKey: goodsKey(productId),
    queryFn: () => sdk.client.fetch<{ goods: Goods }>(`/admin/products/${productId}/goods`),
  });
}

/** Reads the producers of an enterprise; without one, there is nothing to choose from. */
export function useProducers(enterpriseId: string | undefined) {
  return useQuery({
    queryKey: ["lapak", "producers", enterpriseId],
    enabled: enterpriseId !== undefined,
    queryFn: () =>
      sdk.client.fetch<{ producers: Producer[] }>("/admin/producers", {
        query: { enterprise_id: enterpriseId, limit: 500, fields: "id,name" },
      }),
  });
}

/** Saves a change of it. */
export function useSaveGoods(productId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: GoodsEdit) =>
      sdk.client.fetch(`/admin/products/${productId}/goods`, { method: "POST", body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: goodsKey(productId) }),
  });
}
