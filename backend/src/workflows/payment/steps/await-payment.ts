import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { only } from "../../../lib/only";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { standingOf } from "../../../lib/orders/standing";
import { CARD_MINUTES, isCash } from "../../../lib/payment-methods";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

const enterpriseSchema = z.object({ id: z.string(), payment_hours: z.number() });

/**
 * Asks for the money of an order that is paid to the enterprise's own account: how much, with which
 * code, and until when. Cash is not waited for, nor is an order that is paid or canceled.
 */
export const awaitPaymentStep = createStep(
  "await-payment",
  async ({ order_id }: { order_id: string }, { container }) => {
    const known = await readAwaited(container, order_id);
    const order = known === null ? await readOrderFacts(container, order_id) : null;
    // Null, as without it Medusa would hand over the answer to be undone: what somebody else began.
    if (order === null)
      return new StepResponse<string | null, string | null>(known?.id ?? null, null);
    const { payment, status, is_paid } = standingOf(order);
    if (isCash(payment) || is_paid || status === "canceled") {
      return new StepResponse<string | null, string | null>(null, null);
    }
    const enterprise = await readEnterprise(container, order.sales_channel?.enterprise?.id ?? "");
    const patience =
      payment === "card" ? CARD_MINUTES * MINUTE_MS : enterprise.payment_hours * HOUR_MS;
    const { id } = await awaitedPayments(container).begin({
      order_id,
      enterprise_id: enterprise.id,
      method: payment,
      total: Math.round(order.total),
      expires_at: new Date(Date.now() + patience),
    });
    return new StepResponse<string | null, string | null>(id, id);
  },
  async (begun, { container }) => {
    if (begun) await awaitedPayments(container).deleteAwaitedPayments([begun]);
  },
);

async function readEnterprise(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "enterprise",
    fields: ["id", "payment_hours"],
    filters: { id },
  });
  return only(z.array(enterpriseSchema).parse(data));
}
