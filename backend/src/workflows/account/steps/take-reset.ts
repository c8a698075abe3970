import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { accounts } from "../../../lib/account/accounts";
import { hashResetToken } from "../../../lib/account/reset-link";
import { refuse } from "../../../lib/refusal";
import type { PasswordResetRow } from "../../../modules/account/service";

/** Uses a link to a new password; one that was used, replaced or is too old opens nothing. */
export const takeResetStep = createStep(
  "take-reset",
  async ({ token }: { token: string }, { container }) => {
    const taken = await accounts(container).takeReset(hashResetToken(token));
    if (taken === null) {
      throw refuse({
        status: 410,
        code: "reset_link_over",
        message: "This link was used or is too old.",
      });
    }
    const { customer_id } = taken;
    return new StepResponse<{ customer_id: string }, PasswordResetRow>({ customer_id }, taken);
  },
  async (taken, { container }) => {
    if (taken !== undefined) await accounts(container).offerReset(taken);
  },
);
