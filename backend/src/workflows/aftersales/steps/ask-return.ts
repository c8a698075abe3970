import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf, readReturns } from "../../../lib/aftersales/aftersales";
import { readOrderBooks } from "../../../lib/aftersales/order-books";
import { returnableItems, returnableUntil } from "../../../lib/aftersales/returnable";
import { refuse } from "../../../lib/refusal";
import type { ReturnedItem } from "../../../modules/aftersales/models/return-request";

/** What a buyer wants to give back, and why. */
export interface ReturnInput {
  order_id: string;
  items: ReturnedItem[];
  reason: string;
}

interface Asked {
  id: string;
  is_new: boolean;
}

/** So often can goods of one order be asked to be taken back, declined or not. */
const MOST = 5;

/** Writes down that a buyer wants to give goods back. Asked twice while it is open, it is asked once. */
export const askReturnStep = createStep(
  "ask-return",
  async ({ order_id, items, reason }: ReturnInput, { container }) => {
    const books = await readOrderBooks(container, order_id);
    const until = books === null || books.status === "canceled" ? null : returnableUntil(books);
    if (books === null || until === null) {
      throw refuse({
        status: 409,
        code: "not_delivered",
        message: "The goods of this order have not left the enterprise.",
      });
    }
    const asked = await readReturns(container, order_id);
    const open = asked.find(({ state }) => state === "asked" || state === "agreed");
    if (open !== undefined && sameItems(open.items, items)) {
      // Null, as without it Medusa would hand over the answer to be undone: what was asked before.
      return new StepResponse<Asked, string | null>({ id: open.id, is_new: false }, null);
    }
    if (open !== undefined) {
      throw refuse({
        status: 409,
        code: "return_open",
        message: "A return of this order is under way already.",
      });
    }
    if (until.getTime() < Date.now()) {
      throw refuse({
        status: 409,
        code: "too_late_to_return",
        message: "The time to return goods of this order is over.",
      });
    }
    if (asked.length >= MOST) {
      throw refuse({
        status: 409,
        code: "too_many_returns",
        message: "No more returns of this order can be asked for here.",
      });
    }
    checkItems(items, returnableItems(books));
    const { id } = await aftersalesOf(container).createReturnRequests({
      order_id,
      // Medusa types a JSON column as an object.
      items: items as unknown as Record<string, unknown>,
      reason,
    });
    return new StepResponse<Asked, string | null>({ id, is_new: true }, id);
  },
  async (id, { container }) => {
    if (id) await aftersalesOf(container).deleteReturnRequests([id]);
  },
);

function sameItems(one: readonly ReturnedItem[], other: readonly ReturnedItem[]): boolean {
  const told = (items: readonly ReturnedItem[]) =>
    items.map(({ item_id, quantity }) => `${item_id}:${quantity}`).sort();
  return told(one).join() === told(other).join();
}

function checkItems(items: readonly ReturnedItem[], left: readonly ReturnedItem[]): void {
  const most = new Map(left.map(({ item_id, quantity }) => [item_id, quantity]));
  const wrong = items.flatMap(({ item_id, quantity }, index) =>
    quantity > (most.get(item_id) ?? 0) ? [[`items.${index}.quantity`, "too_many"] as const] : [],
  );
  const isTwice = new Set(items.map(({ item_id }) => item_id)).size < items.length;
  if (wrong.length === 0 && !isTwice) return;
  throw refuse({
    status: 400,
    code: "not_returnable",
    message: "More is to be returned than was delivered.",
    fields: isTwice ? { items: "twice" } : Object.fromEntries(wrong),
  });
}
