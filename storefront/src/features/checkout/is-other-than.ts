import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import type { OrderRequest } from "@/lib/medusa/carts";

/** The order that stands, as far as it is compared. */
interface Standing {
  contact: Pick<TrackedOrder["contact"], "name">;
  delivery: Pick<TrackedOrder["delivery"], "method" | "service"> & {
    addressLines: readonly string[];
  };
  payment: Pick<TrackedOrder["payment"], "method">;
}

/**
 * Whether an order is another than was asked for: somebody else's, brought otherwise or elsewhere, or
 * paid otherwise. As far as its page shows it; telephone and e-mail address are hidden there.
 */
export function isOtherThan(asked: OrderRequest, standing: Standing): boolean {
  const { delivery, contact, paymentMethod } = asked;
  if (contact.name !== standing.contact.name) return true;
  if (paymentMethod !== standing.payment.method) return true;
  if (delivery.method !== standing.delivery.method) return true;
  if (delivery.method === "pickup") return false;
  if (delivery.method === "courier" && delivery.service !== standing.delivery.service) return true;
  const { line, postalCode } = delivery.address;
  const lines = standing.delivery.addressLines;
  return lines[0] !== line || !lines.some((one) => one.endsWith(postalCode ?? ""));
}
