import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwedRefundRow } from "../../modules/aftersales/service";
import { aftersalesOf } from "./aftersales";
import { isSentByHand } from "./money";
import { type OrderBooks, readOrderBooks } from "./order-books";

interface Why {
  cause: OwedRefundRow["cause"];
  reason: string | null;
}

/**
 * Notes every refund in Medusa's books of an order that nobody has noted yet, whoever made it: what a
 * person has to send is owed from then on, what a gateway gave back is sent. Answers what is new.
 */
export async function noteRefunds(
  container: MedusaContainer,
  orderId: string,
  why: Why,
): Promise<OwedRefundRow[]> {
  const aftersales = aftersalesOf(container);
  const books = await readOrderBooks(container, orderId);
  const known = await aftersales.listOwedRefunds({ order_id: orderId });
  const noted = new Set(known.map(({ payment_refund_id }) => payment_refund_id));
  const rows: OwedRefundRow[] = [];
  for (const { id, amount, note, provider_id } of books === null ? [] : refundsIn(books)) {
    if (noted.has(id)) continue;
    const entry = { payment_refund_id: id, ...settled(provider_id) };
    const begun = known.find((row) => row.state === "recording" && isMarked(note, row.id));
    const facts = { order_id: orderId, request_key: id, amount: Math.round(amount), ...why };
    rows.push(
      begun === undefined
        ? await aftersales.createOwedRefunds({ ...facts, ...entry })
        : await aftersales.updateOwedRefunds({ id: begun.id, ...entry }),
    );
  }
  return rows;
}

/** Whether Medusa's books have refunds of an order that nobody has noted. */
export async function hasUnnotedRefunds(
  container: MedusaContainer,
  orderId: string,
): Promise<boolean> {
  const books = await readOrderBooks(container, orderId);
  const known = await aftersalesOf(container).listOwedRefunds({ order_id: orderId });
  const noted = new Set(known.map(({ payment_refund_id }) => payment_refund_id));
  return books !== null && refundsIn(books).some(({ id }) => !noted.has(id));
}

/** Whether Medusa's books have the refund that a row of ours was begun for. */
export function isInBooks(books: OrderBooks, id: string): boolean {
  return refundsIn(books).some(({ note }) => isMarked(note, id));
}

/** How a refund in Medusa's books tells which of ours it is, at the end of its note. */
export function refundMark(id: string): string {
  return `(${id})`;
}

function refundsIn({ payments }: OrderBooks) {
  return payments.flatMap(({ provider_id, refunds }) =>
    refunds.map((refund) => ({ ...refund, provider_id })),
  );
}

function isMarked(note: string | null | undefined, id: string): boolean {
  return note?.endsWith(refundMark(id)) ?? false;
}

function settled(providerId: string) {
  return isSentByHand(providerId)
    ? { state: "owed" as const, how: null, sent_at: null }
    : { state: "sent" as const, how: "gateway" as const, sent_at: new Date() };
}
