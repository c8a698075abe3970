import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { amount } from "../amount";
import { listOf } from "../list-of";
import { readOrderBooks } from "./order-books";

/** What Medusa calls the change by which a refund lowers what an order comes to. */
const CREDIT_LINE = "credit_line";

const changesSchema = z.array(
  z.object({
    id: z.string(),
    change_type: z.string().nullish(),
    actions: listOf(z.object({ id: z.string() })),
  }),
);

/**
 * Ends what a dying process left of a refund or a cancellation: Medusa begins a change of the order and
 * confirms it two steps later, and takes no other in between. Call it with the order's lock held: then
 * nobody is at it any more. No manager leaves such a change open, as no page shows one. Answers whether a
 * change of another kind is open, which somebody is at.
 */
export async function endBrokenChange(
  container: MedusaContainer,
  orderId: string,
): Promise<{ isChanging: boolean }> {
  const orders = container.resolve(Modules.ORDER);
  const found = await orders.listOrderChanges(
    { order_id: orderId, status: ["pending", "requested"] },
    { relations: ["actions"] },
  );
  const changes = changesSchema.parse(found);
  const broken = changes.filter(({ change_type }) => change_type === CREDIT_LINE);
  for (const { id, actions } of broken) {
    // Without an action nobody knows any more how much it was about.
    if (actions.length > 0) await orders.confirmOrderChange({ id });
    else await orders.cancelOrderChange({ id });
  }
  return { isChanging: broken.length < changes.length };
}

const orderSchema = z.object({
  status: z.string(),
  currency_code: z.string(),
  summary: z.object({ pending_difference: amount }).nullish(),
  transactions: listOf(z.object({ reference_id: z.string().nullish() })),
});

async function readOrder(container: MedusaContainer, orderId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["status", "currency_code", "summary.pending_difference", "transactions.reference_id"],
    filters: { id: orderId },
  });
  const [order] = z.array(orderSchema).parse(data);
  return order ?? null;
}

/**
 * Brings an order's books up to the refunds of its payments that a dying process left out of them: without
 * that an order that was paid would look unpaid by what was given back. `begun` is what refunds come to, in
 * whole rupiah, whose workflow never came to its end.
 */
export async function bookBrokenRefunds(
  container: MedusaContainer,
  orderId: string,
  begun: number,
): Promise<void> {
  const [before, books] = await Promise.all([
    readOrder(container, orderId),
    readOrderBooks(container, orderId),
  ]);
  if (before === null || books === null || before.status === "canceled") return;
  const booked = new Set(before.transactions.map(({ reference_id }) => reference_id));
  const missing = books.payments.flatMap(({ refunds }) =>
    refunds.filter(({ id }) => !booked.has(id)),
  );
  if (missing.length > 0) {
    await container.resolve(Modules.ORDER).addOrderTransactions(
      missing.map((refund) => ({
        order_id: orderId,
        amount: -refund.amount,
        currency_code: before.currency_code,
        reference: "refund",
        reference_id: refund.id,
      })),
    );
  }
  const unbooked = missing.reduce((sum, refund) => sum + refund.amount, 0);
  const broken = Math.max(begun, unbooked);
  if (broken === 0) return;
  const after = await readOrder(container, orderId);
  const credit = Math.min(broken, after?.summary?.pending_difference ?? 0);
  if (credit <= 0) return;
  const reference = { reference: "refund", reference_id: orderId };
  await createOrderCreditLinesWorkflow(container).run({
    input: { id: orderId, credit_lines: [{ ...reference, amount: credit }] },
  });
}
