import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cardPayments } from "../../../lib/payments/card";
import { refuse } from "../../../lib/refusal";
import type CardPaymentModuleService from "../../../modules/card-payment/service";

/** Where an enterprise's cards are paid to; null for nowhere, so that it takes none. */
export interface CardAccountInput {
  enterprise_id: string;
  account_id: string | null;
}

/** Writes an enterprise's account at Stripe, if Stripe says that it can be paid; its undo the former. */
export const saveCardAccountStep = createStep(
  "save-card-account",
  async ({ enterprise_id, account_id }: CardAccountInput, { container }) => {
    const service = cardPayments(container);
    if (account_id !== null) await checkAccount(service, enterprise_id, account_id);
    const [before] = await service.listCardAccounts({ enterprise_id });
    await write(service, { enterprise_id, account_id });
    return new StepResponse(account_id, {
      enterprise_id,
      account_id: before?.account_id ?? null,
    });
  },
  async (undo, { container }) => {
    if (undo !== undefined) await write(cardPayments(container), undo);
  },
);

async function checkAccount(
  service: CardPaymentModuleService,
  enterprise_id: string,
  account_id: string,
): Promise<void> {
  if (!service.isEnabled()) {
    throw refuse({
      status: 409,
      code: "cards_not_set_up",
      message: "This shop has no account at Stripe.",
    });
  }
  const [other] = await service.listCardAccounts({ account_id });
  const isOthers = other !== undefined && other.enterprise_id !== enterprise_id;
  const canBePaid = isOthers ? null : await service.canBePaid(account_id);
  if (canBePaid === true) return;
  const problem = isOthers ? "taken" : canBePaid === null ? "unknown" : "not_ready";
  throw refuse({
    status: 400,
    code: "account_refused",
    message: "Cards cannot be paid to this account.",
    fields: { account_id: problem },
  });
}

async function write(
  service: CardPaymentModuleService,
  { enterprise_id, account_id }: CardAccountInput,
): Promise<void> {
  const [known] = await service.listCardAccounts({ enterprise_id });
  if (account_id === null) {
    if (known !== undefined) await service.deleteCardAccounts(known.id);
  } else if (known === undefined) {
    await service.createCardAccounts({ enterprise_id, account_id });
  } else {
    await service.updateCardAccounts({ id: known.id, account_id });
  }
}
