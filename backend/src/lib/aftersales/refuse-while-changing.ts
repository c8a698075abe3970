import type { MedusaContainer } from "@medusajs/framework/types";
import { refuse } from "../refusal";
import { endBrokenChange } from "./broken-books";

/**
 * Refuses to give money back while somebody is changing the order on Medusa's own pages. Medusa writes a
 * refund into the order as a change and knows one at a time: it would record the money, fail at that,
 * and leave the rest undone. The order's lock is held: a change of Medusa's own making that is still open was
 * broken off, and is brought to its end.
 */
export async function refuseWhileChanging(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const { isChanging } = await endBrokenChange(container, orderId);
  if (!isChanging) return;
  throw refuse({
    status: 409,
    code: "order_being_changed",
    message: "Somebody is changing this order; finish or cancel that first.",
  });
}
