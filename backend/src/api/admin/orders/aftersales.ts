import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { aftersalesOf, readReturns } from "../../../lib/aftersales/aftersales";
import { objectionToCanceling, objectionToUnfetched } from "../../../lib/aftersales/cancelable";
import type { Aftersales } from "../../../lib/aftersales/manager-view";
import { refundableOf } from "../../../lib/aftersales/money";
import { readOrderBooks } from "../../../lib/aftersales/order-books";
import { readAwaitingRefund, worthOf } from "../../../lib/aftersales/read-awaiting-refund";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import { standingOf, waitingSince } from "../../../lib/orders/standing";
import { refuse } from "../../../lib/refusal";
import type {
  OrderCancellationRow,
  OwedRefundRow,
  ReturnRequestRow,
} from "../../../modules/aftersales/service";

/** Answers what of an order can be canceled, given back and paid back, and what has been. */
export async function answerAftersales(
  { scope, params }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const order_id = String(params.id);
  const service = aftersalesOf(scope);
  const [order, books] = await Promise.all([
    readOrderFacts(scope, order_id),
    readOrderBooks(scope, order_id),
  ]);
  if (order === null || books === null) {
    throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
  }
  const [[cancellation], refunds, [account], returns] = await Promise.all([
    service.listOrderCancellations({ order_id }),
    service.listOwedRefunds({ order_id }, { order: { created_at: "ASC" } }),
    service.listRefundAccounts({ order_id }),
    readReturns(scope, order_id),
  ]);
  const standing = standingOf(order);
  const refundable = refundableOf(books);
  const awaiting = await readAwaitingRefund(scope, { order, returns, refunds, refundable });
  const aftersales: Aftersales = {
    can_cancel: standing.status !== "canceled" && objectionToCanceling(order, standing) === null,
    can_mark_unfetched:
      standing.status !== "canceled" && objectionToUnfetched(order, standing) === null,
    waiting_since: waitingSince(order, standing),
    cancellation: cancellation ? toCancellation(cancellation) : null,
    refundable,
    refunds: refunds.map(toRefund),
    account: account
      ? {
          bank_name: account.bank_name,
          account_number: account.account_number,
          account_holder: account.account_holder,
        }
      : null,
    returns: returns.map((row) => toReturn(row, order, awaiting)),
  };
  response.set("cache-control", "no-store");
  response.json({ aftersales });
}

function toCancellation({ by, reason, is_unfetched }: OrderCancellationRow) {
  return { by, reason, is_unfetched };
}

function toRefund({ id, amount, reason, state, how, sent_at, sent_note }: OwedRefundRow) {
  return { id, amount, reason, state, how, sent_at: sent_at?.toISOString() ?? null, sent_note };
}

function toReturn(
  { items, ...row }: ReturnRequestRow,
  order: OrderFacts,
  awaiting: ReadonlySet<string>,
) {
  const lines = new Map(order.items.map((item) => [item.id, item]));
  return {
    id: row.id,
    state: row.state,
    reason: row.reason,
    decline_reason: row.decline_reason,
    is_fit_for_sale: row.is_fit_for_sale,
    awaits_refund: awaiting.has(row.id),
    worth: worthOf(items, order),
    items: items.map(({ item_id, quantity }) => ({
      title: lines.get(item_id)?.title ?? "",
      variant_title: lines.get(item_id)?.variant_title ?? null,
      quantity,
    })),
  };
}
