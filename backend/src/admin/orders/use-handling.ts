import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Act, Handling } from "../../lib/orders/handling";
import { post } from "../lib/post";
import { sdk } from "../lib/sdk";

const PATHS: Record<Act, string> = {
  confirm_payment: "confirm-payment",
  ready_for_pickup: "ready-for-pickup",
  send_out: "send-out",
  hand_over: "hand-over",
  arrived: "arrived",
};

/** Where on an order's page it is handled. */
export const HANDLING = "lapak-handling";

/** Whose order it is, how far along it is, and what can be done with it. */
export function useHandling(orderId: string) {
  return useQuery({
    queryKey: ["lapak", "handling", orderId],
    queryFn: () => sdk.client.fetch<{ handling: Handling }>(`/admin/orders/${orderId}/handling`),
    select: ({ handling }) => handling,
  });
}

/** What is done, and what it needs to be told. */
interface Doing {
  act: Act;
  pickup_code?: string;
  shipment?: ShipmentSaid;
}

/** Who carries a parcel, as a manager says it; the backend checks it. */
interface ShipmentSaid {
  carrier: string;
  tracking_number: string | null;
}

/** Does something with an order, and has everything on the page that tells of it read again. */
export function useAct(orderId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: Doing) =>
      post<unknown>(`/admin/orders/${orderId}/${PATHS[act]}`, body),
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Says who carries what has left, and under which number. */
export function useShipment(orderId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ShipmentSaid) => post<unknown>(`/admin/orders/${orderId}/tracking`, body),
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Tells the buyer that what they reported has not come. */
export function useReject(orderId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      post<unknown>(`/admin/orders/${orderId}/reject-payment`, { reason }),
    onSettled: () => queries.invalidateQueries(),
  });
}
