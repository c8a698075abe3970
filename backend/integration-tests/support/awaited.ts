import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type * as missed from "../../src/jobs/await-missed-payments";
import type * as expiry from "../../src/jobs/expire-unpaid-orders";
import { only } from "../../src/lib/only";
import { readRefusal } from "../../src/lib/refusal";
import type AwaitedPaymentModuleService from "../../src/modules/awaited-payment/service";
import type * as confirmation from "../../src/workflows/order/confirm-payment";
import { loadFromBackend } from "./backend-modules";
import type { Shop } from "./shop";

/** What the shop keeps of the money that it waits for. */
export function awaitedOf({ container }: Shop): AwaitedPaymentModuleService {
  return container.resolve<AwaitedPaymentModuleService>("awaitedPayment");
}

/** Lets the time to pay for an order be over, as if its buyer had waited for so long. */
export async function runOut(shop: Shop, orderId: string): Promise<void> {
  const awaited = awaitedOf(shop);
  const { id } = only(await awaited.listAwaitedPayments({ order_id: orderId }));
  await awaited.updateAwaitedPayments({ id, expires_at: new Date(Date.now() - 1000) });
}

/** What the scheduler does every minute. */
export async function expireUnpaid({ container }: Shop): Promise<void> {
  await loadFromBackend<typeof expiry>("jobs/expire-unpaid-orders").default(container);
}

/** Makes an order older than it is, with nobody waiting for its money, as if its process had died. */
export async function forgetPayment(shop: Shop, orderId: string): Promise<void> {
  const awaited = awaitedOf(shop);
  const { id } = only(await awaited.listAwaitedPayments({ order_id: orderId }));
  await awaited.deleteAwaitedPayments(id);
  const created_at = new Date(Date.now() - 10 * 60 * 1000);
  const database = shop.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database("order").where({ id: orderId }).update({ created_at });
}

/** What the scheduler does every five minutes. */
export async function awaitMissed({ container }: Shop): Promise<void> {
  await loadFromBackend<typeof missed>("jobs/await-missed-payments").default(container);
}

/** Confirms a transfer with nothing in between; answers `confirmed`, or the code of the refusal. */
export async function confirmPayment({ container }: Shop, order_id: string): Promise<string> {
  const { confirmPaymentWorkflow } = loadFromBackend<typeof confirmation>(
    "workflows/order/confirm-payment",
  );
  try {
    await confirmPaymentWorkflow(container).run({ input: { order_id, by: "user_test" } });
    return "confirmed";
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    return refusal.code;
  }
}
