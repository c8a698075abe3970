import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Language } from "../../lib/locales";
import { eraseAccountStep } from "./steps/erase-account";
import { logConsentStep } from "./steps/log-consent";

/**
 * Removes an account with all that is known of its owner. Orders stay, as the books need them, until
 * their time is over; their links go on working.
 */
export const deleteAccountWorkflow = createWorkflow(
  "delete-account",
  (input: { customer_id: string; locale: Language }) => {
    logConsentStep({
      customer_id: input.customer_id,
      kind: "withdrawn",
      wording: null,
      locale: input.locale,
    });
    eraseAccountStep({ customer_id: input.customer_id });
    return new WorkflowResponse({ id: input.customer_id });
  },
);
