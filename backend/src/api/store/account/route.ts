import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getEnvironment } from "../../../config/environment";
import { readKeptOrders, readSellers } from "../../../lib/account/read-account";
import { accountOwner } from "./owner";
import { toListedOrder, toOwner } from "./shape";

/** The account of whoever is logged in: who they are, their addresses and orders. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const customer = await accountOwner(request);
  const orders = await readKeptOrders(request.scope, customer.id);
  const sellers = await readSellers(request.scope, orders, request.locale);
  const { TRACKING_SECRET } = getEnvironment();
  response.json({
    account: {
      ...toOwner(customer),
      orders: orders.map((order) => toListedOrder(order, sellers, TRACKING_SECRET)),
    },
  });
}
