import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { accounts } from "../../../../lib/account/accounts";
import { readKeptOrders } from "../../../../lib/account/read-account";
import { accountOwner } from "../owner";
import { toExport } from "../shape";

/** Everything that is kept of whoever is logged in (UU PDP 27/2022). */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const customer = await accountOwner(request);
  const [orders, consents] = await Promise.all([
    readKeptOrders(request.scope, customer.id, { take: null }),
    accounts(request.scope).listConsentEntries(
      { customer_id: customer.id },
      { order: { created_at: "ASC" } },
    ),
  ]);
  response.json({ export: toExport(customer, orders, consents) });
}
