import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { type RefundAccount, saveRefundAccountStep } from "./steps/save-refund-account";

/** Keeps where a buyer wants money that is owed to them. Done twice, it is done once. */
export const saveRefundAccountWorkflow = createWorkflow(
  "save-refund-account",
  (input: RefundAccount) => {
    const key = transform({ input }, (data) => orderTurn(data.input.order_id));
    acquireLockStep({ key, ...PATIENCE });
    const id = saveRefundAccountStep(input);
    releaseLockStep({ key });
    return new WorkflowResponse({ id });
  },
);
