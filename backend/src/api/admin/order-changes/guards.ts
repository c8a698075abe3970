import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { refuseUnpaidChange } from "../../../lib/orders/refuse-unpaid-change";
import { orderTurn } from "../../../lib/patience";
import { takeTurn } from "../../take-turn";

const bodySchema = z.object({ order_id: z.string() });

/** Changing an order takes turns with paying, canceling and giving back. */
export async function inTurnOfChanged(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order = changedOrder(request);
  if (order === null) return next();
  await takeTurn([orderTurn(order)], { request, response, next });
}

/** Only what is paid is changed on Medusa's pages. */
export async function onlyPaidChanged(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const order = changedOrder(request);
  if (order !== null) await refuseUnpaidChange(request.scope, order);
  next();
}

/** The order that a request changes, by its address or its body; null where Medusa refuses it itself. */
function changedOrder({ params, body }: MedusaRequest): string | null {
  if (params.id !== undefined) return params.id;
  return bodySchema.safeParse(body).data?.order_id ?? null;
}
