import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { type ForgetfulManager, mailManagerResetLinkStep } from "./steps/mail-manager-reset-link";

/** Sends a manager who forgot their password a link to a new one. */
export const tellManagerResetWorkflow = createWorkflow(
  "tell-manager-reset",
  (input: ForgetfulManager) => {
    mailManagerResetLinkStep(input);
  },
);
