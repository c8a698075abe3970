import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { claimTellingStep } from "./steps/claim-telling";
import { finishTellingStep } from "./steps/finish-telling";
import { sendOrderMailsStep } from "./steps/send-order-mails";

/**
 * Writes to those whom something that happened to an order concerns. Done twice, or at the same time,
 * it is done once; what fails is tried again later.
 */
export const tellOrderEventWorkflow = createWorkflow(
  "tell-order-event",
  (input: { event_id: string }) => {
    const event = claimTellingStep(input);
    when({ event }, (data) => data.event !== null).then(() => {
      sendOrderMailsStep({ event });
      finishTellingStep(input);
    });
    return new WorkflowResponse(event);
  },
);
