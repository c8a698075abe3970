import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwedRefundRow } from "../../modules/aftersales/service";
import { writeOrderEvent } from "../orders/history";
import type { Doer, OrderEvent } from "../orders/order-event";
import { formatRupiah } from "../rupiah";

/** The line of an order's history that tells of money which is owed or was sent. */
export function refundEvent(
  { id, order_id, amount, reason, state }: RefundFacts,
  by: Doer,
): OrderEvent {
  const rupiah = formatRupiah(amount);
  return {
    order_id,
    kind: state === "sent" ? "refunded" : "refund_owed",
    by,
    note: reason === null ? rupiah : `${rupiah} (${reason})`,
    occurrence: id,
  };
}

type RefundFacts = Pick<OwedRefundRow, "id" | "order_id" | "amount" | "reason" | "state">;

/** Writes refunds that are new into their order's history; answers the ids of the lines. */
export async function tellRefunds(
  container: MedusaContainer,
  refunds: readonly RefundFacts[],
  by: Doer,
  eventGroupId: string | undefined,
): Promise<string[]> {
  const lines: string[] = [];
  for (const refund of refunds) {
    const line = await writeOrderEvent(container, refundEvent(refund, by), eventGroupId);
    if (line !== null) lines.push(line);
  }
  return lines;
}
