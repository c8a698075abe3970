import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { accounts } from "../../../lib/account/accounts";
import {
  hashResetToken,
  makeResetToken,
  RESET_MINUTES,
  resetLink,
} from "../../../lib/account/reset-link";
import type { Language } from "../../../lib/locales";
import { sendResetMail } from "../../../lib/mail/send-reset-mail";
import { PASSWORD_RESET } from "../../../lib/mail/words/password-reset";
import { writeMail } from "../../../lib/mail/write";

/** Who forgot their password, and in which language they asked. */
export interface Forgetful {
  /** In small letters. */
  email: string;
  locale: Language;
}

/**
 * Writes a link to a new password to the owner of an account, if the address has one. The token is made
 * and sent in one step, so that no workflow and no event bus keeps it. What was offered before ends.
 */
export const mailResetLinkStep = createStep(
  "mail-reset-link",
  async ({ email, locale }: Forgetful, { container }) => {
    const [customer] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email, has_account: true }, { take: 1 });
    if (customer === undefined) return new StepResponse(undefined);
    const { id: customer_id, first_name } = customer;
    const token = makeResetToken();
    const token_hash = hashResetToken(token);
    const service = accounts(container);
    await service.forgetResets(customer_id);
    const expires_at = new Date(Date.now() + RESET_MINUTES * 60 * 1000);
    await service.offerReset({ customer_id, token_hash, expires_at });
    const { STOREFRONT_URL } = getEnvironment();
    const content = writeMail({
      ...PASSWORD_RESET[locale],
      order: null,
      language: locale,
      name: first_name ?? "",
      link: resetLink(token, locale, STOREFRONT_URL),
    });
    const owner = { type: "customer", id: customer_id } as const;
    await sendResetMail(container, { to: email, content, token, owner });
    return new StepResponse(undefined);
  },
);
