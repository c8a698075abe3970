import type { TrackedOrder } from "@/lib/medusa/cart-shapes";

/** A step as the message files name it. */
export type StepName = "placed" | "given_back" | TrackedOrder["status"];

/** One step of an order's way, and how far along it is. */
export interface Step {
  name: StepName;
  state: "done" | "now" | "next";
}

type Order = Pick<TrackedOrder, "status"> & {
  payment: Pick<TrackedOrder["payment"], "method" | "isGivenBack">;
  delivery: Pick<TrackedOrder["delivery"], "method">;
};

/** The way of an order from its making to its end, as its buyer understands it. */
export function timeline(order: Order): Step[] {
  const end = endOf(order);
  if (end !== null) {
    return [
      { name: "placed", state: "done" },
      { name: end, state: "now" },
    ];
  }
  const names = stepNames(order);
  const current = names.indexOf(order.status);
  return names.map((name, index) => ({ name, state: stateOf(index, current, names.length) }));
}

/** How an order ended before its goods left; null where it did not. */
export function endOf({ status, payment }: Order): "canceled" | "given_back" | null {
  if (status === "canceled") return status;
  // What has left goes on its way, whatever became of its money.
  return payment.isGivenBack && !hasLeft({ status }) ? "given_back" : null;
}

/** Whether the goods of an order are on their way, or have come. */
export function hasLeft({ status }: Pick<Order, "status">): boolean {
  return status === "shipped" || status === "completed";
}

// Cash changes hands together with the goods, so no step waits for it; what is not picked up is brought.
function stepNames({ payment, delivery }: Order): StepName[] {
  const names: StepName[] = ["placed"];
  const { method } = payment;
  const isByHand = method === "bank_transfer" || method === "qris";
  if (isByHand || method === "card") names.push("awaiting_payment");
  // A card needs nobody who confirms it.
  if (isByHand) names.push("awaiting_confirmation");
  names.push("processing");
  names.push(delivery.method === "pickup" ? "ready_for_pickup" : "shipped");
  names.push("completed");
  return names;
}

function stateOf(index: number, current: number, count: number): Step["state"] {
  const isOver = current === count - 1;
  if (index < current || (isOver && index === current)) return "done";
  return index === current ? "now" : "next";
}
