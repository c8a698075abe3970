import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { type OrderFacts, readOrderFacts } from "../../../lib/orders/order-facts";
import { notFound } from "../../store/shapes/not-found";

/** The order that a manager's address names; refuses one that there is not. */
export async function orderOf({
  scope,
  params,
}: Pick<AuthenticatedMedusaRequest, "scope" | "params">): Promise<OrderFacts> {
  const order = await readOrderFacts(scope, String(params.id));
  if (order === null) throw notFound("order");
  return order;
}
