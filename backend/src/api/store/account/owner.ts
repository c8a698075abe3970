import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { CustomerDTO } from "@medusajs/framework/types";
import { readCustomer } from "../../../lib/account/read-account";
import { refuse } from "../../../lib/refusal";

/** Who is logged in. A log-in outlives its account by hours: then there is nobody. */
export async function accountOwner({
  scope,
  auth_context,
}: AuthenticatedMedusaRequest): Promise<CustomerDTO> {
  const customer = await readCustomer(scope, auth_context.actor_id);
  if (customer !== null) return customer;
  throw refuse({ status: 401, code: "no_account", message: "There is no such account any more." });
}
