import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuseWhileChanging } from "../../../lib/aftersales/refuse-while-changing";
import { checkAct } from "../../../lib/orders/handling";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { standingOf } from "../../../lib/orders/standing";
import { orderTurn } from "../../../lib/patience";
import { takeTurn } from "../../take-turn";

/**
 * Medusa's own canceling and packing take turns with ours on the same order: a transfer that is confirmed
 * while its order is canceled would be money that nobody owes.
 */
export function inOrderTurn(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  return takeTurn([orderTurn(request.params.id)], { request, response, next });
}

/** What gives money back waits until nobody is changing the order. */
export async function notWhileChanging(
  { scope, params }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await refuseWhileChanging(scope, String(params.id));
  next();
}

/** Nothing is packed by Medusa's own page either before it is paid, unless it is paid in cash. */
export async function onlyPaid(
  { scope, params }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order = await readOrderFacts(scope, String(params.id));
  if (order !== null) checkAct("hand_over", standingOf(order));
  next();
}
