import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Aftersales } from "../../lib/aftersales/manager-view";
import { post } from "../lib/post";
import { sdk } from "../lib/sdk";

interface Answer {
  aftersales: Aftersales;
}

/** What of an order can be canceled, given back and paid back, and what has been. */
export function useAftersales(orderId: string) {
  return useQuery({
    queryKey: ["lapak", "aftersales", orderId],
    queryFn: () => sdk.client.fetch<Answer>(`/admin/orders/${orderId}/aftersales`),
    select: ({ aftersales }) => aftersales,
  });
}

/** What is done, by the end of its address, and what it needs to be told. */
interface Doing {
  path: string;
  body?: Record<string, unknown>;
}

/** Cancels, gives back or pays back, and has everything on the page that tells of it read again. */
export function useAftersalesAct(orderId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body = {} }: Doing) =>
      post<Answer>(`/admin/orders/${orderId}/${path}`, body),
    onSettled: () => queries.invalidateQueries(),
  });
}
