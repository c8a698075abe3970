import { useQuery } from "@tanstack/react-query";
import { sdk } from "../lib/sdk";

/** Links hold for an hour; they are asked for anew well before that. */
const RENEW_MS = 20 * 60 * 1000;

/** Where an order's papers are printed from. */
export function usePapers(orderId: string) {
  return useQuery({
    queryKey: ["lapak", "papers", orderId],
    queryFn: () =>
      sdk.client.fetch<{ papers: { invoice: string; slip: string } }>(
        `/admin/orders/${orderId}/papers`,
      ),
    select: ({ papers }) => papers,
    refetchInterval: RENEW_MS,
  });
}
