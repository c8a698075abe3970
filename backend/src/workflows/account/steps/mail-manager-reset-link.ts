import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { sendResetMail } from "../../../lib/mail/send-reset-mail";
import { MANAGER_PASSWORD_RESET } from "../../../lib/mail/words/manager-password-reset";
import { writeMail } from "../../../lib/mail/write";

/** Who forgot their password, and Medusa's token for another. */
export interface ForgetfulManager {
  email: string;
  token: string;
}

/**
 * Writes a link to Medusa's page for a new password to a manager. An address that has a log-in without
 * being a manager's, such as a buyer's, is written nothing.
 */
export const mailManagerResetLinkStep = createStep(
  "mail-manager-reset-link",
  async ({ email, token }: ForgetfulManager, { container }) => {
    const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 });
    if (user === undefined) return new StepResponse(undefined);
    const content = writeMail({
      ...MANAGER_PASSWORD_RESET,
      order: null,
      language: "id",
      name: user.first_name ?? email,
      link: `${getEnvironment().BACKEND_URL}/app/reset-password?token=${encodeURIComponent(token)}`,
    });
    const owner = { type: "user", id: user.id } as const;
    await sendResetMail(container, { to: email, content, token, owner });
    return new StepResponse(undefined);
  },
);
