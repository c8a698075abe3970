import { readRefusal } from "../../src/lib/refusal";
import type AftersalesModuleService from "../../src/modules/aftersales/service";
import type OrderHistoryModuleService from "../../src/modules/order-history/service";
import type * as cancellation from "../../src/workflows/aftersales/cancel-on-request";
import type * as handing from "../../src/workflows/order/hand-over";
import type * as packing from "../../src/workflows/order/mark-ready-for-pickup";
import { loadFromBackend } from "./backend-modules";
import type { Shop } from "./shop";

/** What the buyer's page is told. */
export interface ToldAftersales {
  can_cancel: boolean;
  cancellation: { by: string; reason: string | null; is_unfetched: boolean } | null;
  refunds: { amount: number; state: string; how: string | null }[];
  account: { bank_name: string; account_number_masked: string } | null;
  return_until: string | null;
  returnable: { item_id: string; quantity: number; title: string }[];
  returns: {
    state: string;
    decline_reason: string | null;
    awaits_refund: boolean;
    items: { quantity: number }[];
  }[];
}

/** What the manager's page is told. */
export interface ManagedAftersales {
  can_cancel: boolean;
  can_mark_unfetched: boolean;
  waiting_since: string | null;
  refundable: number;
  refunds: {
    id: string;
    amount: number;
    state: string;
    how: string | null;
    sent_note: string | null;
  }[];
  account: { account_number: string } | null;
  returns: { id: string; state: string; worth: number; awaits_refund: boolean }[];
}

/** What the shop keeps of cancellations, refunds and returns. */
export function aftersalesOf({ container }: Shop): AftersalesModuleService {
  return container.resolve<AftersalesModuleService>("aftersales");
}

/** What the buyer of an order is told. */
export async function toldOf({ store }: Shop, token: string): Promise<ToldAftersales> {
  const path = `/store/order-tracking/${token}/aftersales`;
  return (await store.get(path).json<{ aftersales: ToldAftersales }>()).aftersales;
}

/** What the manager of an order is told. */
export async function managedOf({ admin }: Shop, id: string): Promise<ManagedAftersales> {
  const path = `/admin/orders/${id}/aftersales`;
  return (await admin.get(path).json<{ aftersales: ManagedAftersales }>()).aftersales;
}

/** What happened to an order after it was placed, line by line. */
export async function historyOf({ container }: Shop, order_id: string) {
  const history = container.resolve<OrderHistoryModuleService>("orderHistory");
  const lines = await history.listOrderEvents(
    { order_id },
    { order: { happened_at: "ASC", id: "ASC" } },
  );
  return lines
    .filter(({ kind }) => kind !== "placed")
    .map(({ kind, by, note }) => `${kind} by ${by}${note === null ? "" : `: ${note}`}`);
}

/** Cancels an order for its buyer with nothing in between; `canceled`, or the code of the refusal. */
export function cancelAsBuyer({ container }: Shop, order_id: string): Promise<string> {
  const { cancelOnRequestWorkflow } = loadFromBackend<typeof cancellation>(
    "workflows/aftersales/cancel-on-request",
  );
  const input = { order_id, by: "buyer", actor: null, reason: null, is_unfetched: false } as const;
  return outcomeOf(() => cancelOnRequestWorkflow(container).run({ input }), "canceled");
}

/** Packs an order to be fetched with nothing in between; `packed`, or the code of the refusal. */
export function packAsManager({ container }: Shop, order_id: string): Promise<string> {
  const { markReadyForPickupWorkflow } = loadFromBackend<typeof packing>(
    "workflows/order/mark-ready-for-pickup",
  );
  const input = { order_id, by: "user_test" };
  return outcomeOf(() => markReadyForPickupWorkflow(container).run({ input }), "packed");
}

/** Puts back what nobody fetched with nothing in between; `put back`, or the code of the refusal. */
export function markUnfetched({ container }: Shop, order_id: string): Promise<string> {
  const { cancelOnRequestWorkflow } = loadFromBackend<typeof cancellation>(
    "workflows/aftersales/cancel-on-request",
  );
  const input = {
    order_id,
    by: "manager",
    actor: "user_test",
    reason: "Tidak diambil",
    is_unfetched: true,
  } as const;
  return outcomeOf(() => cancelOnRequestWorkflow(container).run({ input }), "put back");
}

/** Gives packed goods to who says their code, with nothing in between; `handed over`, or the refusal. */
export function handOverAsManager(
  { container }: Shop,
  order_id: string,
  code: string | null,
): Promise<string> {
  const { handOverWorkflow } = loadFromBackend<typeof handing>("workflows/order/hand-over");
  const input = { order_id, by: "user_test", pickup_code: code ?? "" };
  return outcomeOf(() => handOverWorkflow(container).run({ input }), "handed over");
}

async function outcomeOf(run: () => Promise<unknown>, done: string): Promise<string> {
  try {
    await run();
    return done;
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    return refusal.code;
  }
}
