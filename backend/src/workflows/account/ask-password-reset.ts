import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { type Forgetful, mailResetLinkStep } from "./steps/mail-reset-link";

/** Sends somebody who forgot their password a link to a new one. An address without an account gets none. */
export const askPasswordResetWorkflow = createWorkflow("ask-password-reset", (input: Forgetful) => {
  mailResetLinkStep(input);
});
