import { createHash } from "node:crypto";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createCustomerAccountWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import type { Language } from "../../lib/locales";
import { PATIENCE } from "../../lib/patience";
import { logConsentStep } from "./steps/log-consent";
import { registerIdentityStep } from "./steps/register-identity";

/** Who wants an account, and the words they agreed to. */
export interface Registration {
  /** In small letters. */
  email: string;
  password: string;
  name: string;
  locale: Language;
  wording: string;
}

/** Makes an account. Orders come into it by their links only, never by its unproven e-mail address. */
export const registerAccountWorkflow = createWorkflow("register-account", (input: Registration) => {
  // Of two at once, one would find the other's log-in before it is an account's, and remove it.
  const key = transform({ input }, (data) => lockOf(data.input.email));
  acquireLockStep({ key, ...PATIENCE });
  const identity = registerIdentityStep({ email: input.email, password: input.password });
  const customer = createCustomerAccountWorkflow.runAsStep({
    input: transform({ input, identity }, (data) => ({
      authIdentityId: data.identity.id,
      customerData: { email: data.input.email, first_name: data.input.name },
    })),
  });
  logConsentStep({
    customer_id: customer.id,
    kind: "given",
    wording: input.wording,
    locale: input.locale,
  });
  releaseLockStep({ key });
  return new WorkflowResponse({ id: customer.id });
});

/** Tells no address, since a lock's name comes into the log when it is waited for in vain. */
function lockOf(email: string): string {
  return `register:${createHash("sha256").update(email).digest("hex")}`;
}
