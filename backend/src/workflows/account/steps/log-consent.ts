import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ACCOUNT_PURPOSE, accounts } from "../../../lib/account/accounts";
import type { Language } from "../../../lib/locales";

interface Consent {
  customer_id: string;
  kind: "given" | "withdrawn";
  /** The words agreed to; null where consent was taken back. */
  wording: string | null;
  locale: Language;
}

/** Notes that somebody agreed to having an account, or took it back. */
export const logConsentStep = createStep(
  "log-consent",
  async (consent: Consent, { container }) => {
    const purpose = ACCOUNT_PURPOSE;
    const { id } = await accounts(container).createConsentEntries({ ...consent, purpose });
    return new StepResponse({ id }, id);
  },
  async (made, { container }) => {
    if (made) await accounts(container).deleteConsentEntries([made]);
  },
);
