import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { noteRefundsStep } from "./steps/note-refunds";

/** Notes refunds of an order that were made on Medusa's own pages. Done twice, it is done once. */
export const noteRefundsWorkflow = createWorkflow("note-refunds", (input: { order_id: string }) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const noted = noteRefundsStep(input);
  releaseLockStep({ key });
  return new WorkflowResponse(noted);
});
