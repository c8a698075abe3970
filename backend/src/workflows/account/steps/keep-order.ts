import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { accounts } from "../../../lib/account/accounts";

/** Puts an order into an account. */
export const keepOrderStep = createStep(
  "keep-order",
  async ({ customer_id, order_id }: { customer_id: string; order_id: string }, { container }) => {
    const made = await accounts(container).keep(customer_id, order_id);
    return new StepResponse({ is_new: made !== null }, made);
  },
  async (made, { container }) => {
    if (made) await accounts(container).deleteKeptOrders([made]);
  },
);
