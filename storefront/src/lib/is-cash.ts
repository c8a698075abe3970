import type { PaymentMethod } from "@/lib/medusa/cart-shapes";

/** Whether the money changes hands together with the goods. */
export function isCash(method: PaymentMethod): boolean {
  return method === "cash_on_pickup" || method === "cash_on_delivery";
}
