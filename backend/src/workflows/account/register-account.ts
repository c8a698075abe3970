import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Language } from "../../lib/locales";
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
  return new WorkflowResponse({ id: customer.id });
});
