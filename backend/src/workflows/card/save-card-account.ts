import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CardAccountInput, saveCardAccountStep } from "./steps/save-card-account";

/** Says to which account at Stripe an enterprise's cards are paid. */
export const saveCardAccountWorkflow = createWorkflow(
  "save-card-account",
  (input: CardAccountInput) => new WorkflowResponse(saveCardAccountStep(input)),
);
