import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../config/environment";
import { readTrackingToken } from "../../../../lib/orders/tracking-token";
import { keepOrderWorkflow } from "../../../../workflows/account/keep-order";
import { notFound } from "../../shapes/not-found";
import { accountOwner } from "../owner";
import type { KeepOrder } from "../validators";

/** Adds an order by its link to the account of whoever is logged in; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<KeepOrder>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const customer = await accountOwner(request);
  const { TRACKING_SECRET } = getEnvironment();
  const orderId = readTrackingToken(request.validatedBody.tracking_token, TRACKING_SECRET);
  if (orderId === null) throw notFound("order");
  await keepOrderWorkflow(request.scope).run({
    input: { customer_id: customer.id, order_id: orderId },
  });
  response.json({ kept: true });
}
