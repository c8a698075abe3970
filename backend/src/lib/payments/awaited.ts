import type { MedusaContainer } from "@medusajs/framework/types";
import { AWAITED_PAYMENT_MODULE } from "../../modules/awaited-payment";
import type AwaitedPaymentModuleService from "../../modules/awaited-payment/service";
import type { AwaitedPaymentRow } from "../../modules/awaited-payment/service";

/** The service that keeps what buyers have been asked to pay. */
export function awaitedPayments(container: MedusaContainer): AwaitedPaymentModuleService {
  return container.resolve<AwaitedPaymentModuleService>(AWAITED_PAYMENT_MODULE);
}

/** What the buyer of an order was asked to pay; null where nothing is waited for, as with cash. */
export async function readAwaited(
  container: MedusaContainer,
  orderId: string,
): Promise<AwaitedPaymentRow | null> {
  const rows = await awaitedPayments(container).listAwaitedPayments({ order_id: orderId });
  return rows[0] ?? null;
}
