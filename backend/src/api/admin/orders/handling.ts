import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { getEnvironment } from "../../../config/environment";
import { whatsappToBuyer } from "../../../lib/mail/whatsapp-message";
import { ACTS, type Asked, type Handling, isOpen } from "../../../lib/orders/handling";
import { readHistory } from "../../../lib/orders/history";
import { orderNumber } from "../../../lib/orders/number";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import { shipmentOf } from "../../../lib/orders/shipment";
import { type Standing, standingOf, withReport } from "../../../lib/orders/standing";
import { readToldOrder } from "../../../lib/orders/told-order";
import { readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";
import type { AwaitedPaymentRow } from "../../../modules/awaited-payment/service";

const sellerSchema = z.object({
  handle: z.string(),
  name: z.string(),
  village: z.object({ code: z.string(), name: z.string(), time_zone: z.string() }),
});

/** Answers whose order it is, how far along it is, and what its manager can do next. */
export async function answerHandling(
  { scope, params }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const order = await readOrderFacts(scope, String(params.id));
  if (order === null) {
    throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
  }
  const [awaited, enterprise, history, told] = await Promise.all([
    readAwaited(scope, order.id),
    readSeller(scope, order),
    readHistory(scope, order),
    readToldOrder(scope, order.id),
  ]);
  const standing = withReport(standingOf(order), awaited);
  const handling: Handling = {
    id: order.id,
    number: orderNumber(order.display_id),
    ...standing,
    asked: awaited && toAsked(awaited, standing),
    enterprise,
    history,
    shipment: shipmentOf(order),
    whatsapp: told && whatsappToBuyer(told),
    has_outbox: getEnvironment().SMTP_URL === undefined,
    open_acts: ACTS.filter((act) => isOpen(act, standing)),
  };
  response.json({ handling });
}

function toAsked(
  { amount, code, expires_at, status }: AwaitedPaymentRow,
  { is_paid }: Standing,
): Asked {
  return {
    amount,
    code,
    expires_at: expires_at.toISOString(),
    is_expired: status === "expired",
    is_reported: status === "reported" && !is_paid,
  };
}

async function readSeller(scope: MedusaContainer, { sales_channel: channel }: OrderFacts) {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "enterprise",
    fields: ["handle", "name", "village.code", "village.name", "village.time_zone"],
    filters: { id: channel?.enterprise?.id ?? "" },
  });
  return sellerSchema.nullable().parse(data[0] ?? null);
}
