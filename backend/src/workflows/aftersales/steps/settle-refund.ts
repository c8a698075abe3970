import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { noteRefunds } from "../../../lib/aftersales/note-refunds";
import { tellRefunds } from "../../../lib/aftersales/tell-refunds";
import { only } from "../../../lib/only";

/**
 * Ties a refund to its entry in Medusa's books: from then on it is owed, or sent where a gateway sends
 * it. It is not undone, as Medusa's entry is not; done again, it changes nothing.
 */
export const settleRefundStep = createStep(
  "settle-refund",
  async (input: { order_id: string; owed_refund_id: string }, { container, eventGroupId }) => {
    const why = { cause: "agreed", reason: null } as const;
    const noted = await noteRefunds(container, input.order_id, why);
    await tellRefunds(container, noted, "manager", eventGroupId);
    const rows = await aftersalesOf(container).listOwedRefunds({ id: input.owed_refund_id });
    const { id, state } = only(rows);
    return new StepResponse({ id, state });
  },
);
