import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { orderOfPayment } from "../../../lib/aftersales/order-of-payment";
import { refuseWhileChanging } from "../../../lib/aftersales/refuse-while-changing";
import { orderTurn } from "../../../lib/patience";
import { refuse } from "../../../lib/refusal";
import { takeTurn } from "../../take-turn";

/** Medusa's own refund takes turns with all else that is done with the payment's order. */
export async function inTurnOfOrder(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order = await orderOfPayment(request.scope, String(request.params.id));
  if (order === null) return next();
  await takeTurn([orderTurn(order.id)], { request, response, next });
}

/** Refuses what Medusa would record as money given back, and then fail at. */
export async function onlyWhereWholeRefund(
  { scope, params }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order = await orderOfPayment(scope, String(params.id));
  if (order?.status === "canceled") {
    throw refuse({
      status: 409,
      code: "order_canceled",
      message:
        "This order was cancelled; give its money back with the button of the village's own part.",
    });
  }
  if (order !== null) await refuseWhileChanging(scope, order.id);
  next();
}
