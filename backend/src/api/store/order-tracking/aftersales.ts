import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { aftersalesOf, readReturns } from "../../../lib/aftersales/aftersales";
import { objectionToCanceling } from "../../../lib/aftersales/cancelable";
import { refundableOf } from "../../../lib/aftersales/money";
import { type OrderBooks, readOrderBooks } from "../../../lib/aftersales/order-books";
import { readAwaitingRefund } from "../../../lib/aftersales/read-awaiting-refund";
import { returnableItems, returnableUntil } from "../../../lib/aftersales/returnable";
import { maskAccount } from "../../../lib/orders/masks";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import { standingOf, withReport } from "../../../lib/orders/standing";
import { readAwaited } from "../../../lib/payments/awaited";
import type {
  OrderCancellationRow,
  OwedRefundRow,
  ReturnRequestRow,
} from "../../../modules/aftersales/service";
import { notFound } from "../shapes/not-found";
import { readTitles } from "./read";
import type { Titles } from "./shape";
import { trackedOrderId } from "./token";

/**
 * Answers what the holder of a tracking link can do about an order that is not wanted any more, and
 * what has come of it. The account for a refund is theirs, and yet told with its end alone.
 */
export async function answerAftersales(
  request: MedusaStoreRequest,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const order_id = trackedOrderId(request);
  const { scope, locale } = request;
  const service = aftersalesOf(scope);
  const [order, books, awaited] = await Promise.all([
    readOrderFacts(scope, order_id),
    readOrderBooks(scope, order_id),
    readAwaited(scope, order_id),
  ]);
  if (order === null || books === null) throw notFound("order");
  const [[cancellation], refunds, [account], returns, titles] = await Promise.all([
    service.listOrderCancellations({ order_id }),
    service.listOwedRefunds({ order_id }, { order: { created_at: "ASC" } }),
    service.listRefundAccounts({ order_id }),
    readReturns(scope, order_id),
    readTitles(scope, order, locale),
  ]);
  const standing = withReport(standingOf(order), awaited);
  const isCanceled = standing.status === "canceled";
  const isBeingChecked = awaited?.status === "reported" && !standing.is_paid;
  const named = nameLines(order, titles);
  const refundable = refundableOf(books);
  const awaiting = await readAwaitingRefund(scope, { order, returns, refunds, refundable });
  response.json({
    aftersales: {
      can_cancel: !isCanceled && !isBeingChecked && objectionToCanceling(order, standing) === null,
      // Whether something is left that canceling would give back.
      is_paid: standing.is_paid && !standing.is_given_back,
      cancellation: isCanceled && cancellation ? toCancellation(cancellation) : null,
      refunds: refunds.filter(({ state }) => state !== "recording").map(toRefund),
      account: account
        ? {
            bank_name: account.bank_name,
            account_number_masked: maskAccount(account.account_number),
          }
        : null,
      return_until: isCanceled ? null : (returnableUntil(books)?.toISOString() ?? null),
      returnable: isCanceled ? [] : toReturnable(books, named),
      returns: returns.map((row) => toReturn(row, named, awaiting)),
    },
  });
}

type Named = ReadonlyMap<string, { title: string; variant_label: string }>;

function nameLines({ items }: OrderFacts, titles: Titles): Named {
  return new Map(
    items.map(({ id, title, variant_title, variant_id }) => [
      id,
      titles.get(variant_id ?? "") ?? { title, variant_label: variant_title ?? "" },
    ]),
  );
}

function toCancellation({ by, reason, is_unfetched }: OrderCancellationRow) {
  return { by, reason, is_unfetched };
}

function toRefund({ id, amount, state, how, sent_at }: OwedRefundRow) {
  return { id, amount, state, how, sent_at: sent_at?.toISOString() ?? null };
}

function toReturnable(books: OrderBooks, named: Named) {
  return returnableItems(books).map(({ item_id, quantity }) => ({
    item_id,
    quantity,
    ...(named.get(item_id) ?? { title: "", variant_label: "" }),
  }));
}

function toReturn(row: ReturnRequestRow, named: Named, awaiting: ReadonlySet<string>) {
  const { id, state, reason, decline_reason, items } = row;
  return {
    id,
    state,
    reason,
    decline_reason,
    awaits_refund: awaiting.has(id),
    items: items.map(({ item_id, quantity }) => ({
      quantity,
      ...(named.get(item_id) ?? { title: "", variant_label: "" }),
    })),
  };
}
