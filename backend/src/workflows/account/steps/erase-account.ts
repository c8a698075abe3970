import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { accounts } from "../../../lib/account/accounts";

/**
 * Erases an account. What is erased is not kept for an undo; the log-in goes last, so that whoever
 * finds it half done can ask again.
 */
export const eraseAccountStep = createStep(
  "erase-account",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const kept = await accounts(container).listKeptOrders({ customer_id }, { select: ["id"] });
    await accounts(container).deleteKeptOrders(kept.map(({ id }) => id));
    await accounts(container).forgetResets(customer_id);
    // For good: Medusa's own workflow would only mark the row as deleted.
    await container.resolve(Modules.CUSTOMER).deleteCustomers([customer_id]);
    const identities = await auth.listAuthIdentities({ app_metadata: { customer_id } });
    await auth.deleteAuthIdentities(identities.map(({ id }) => id));
    return new StepResponse({ id: customer_id });
  },
);
