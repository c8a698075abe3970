import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { refuse } from "../../../lib/refusal";
import type { RefundAccountRow } from "../../../modules/aftersales/service";

/** Where a buyer wants their money. */
export type RefundAccount = Pick<
  RefundAccountRow,
  "order_id" | "bank_name" | "account_number" | "account_holder"
>;

interface Undo {
  id: string;
  before: RefundAccount | null;
}

/** Keeps where money is to be sent that is owed to a buyer; the last word counts. */
export const saveRefundAccountStep = createStep(
  "save-refund-account",
  async (account: RefundAccount, { container }) => {
    const aftersales = aftersalesOf(container);
    const { order_id } = account;
    const [[owed], [before]] = await Promise.all([
      aftersales.listOwedRefunds({ order_id, state: "owed" }, { take: 1 }),
      aftersales.listRefundAccounts({ order_id }),
    ]);
    if (owed === undefined) {
      throw refuse({
        status: 409,
        code: "nothing_owed",
        message: "No money is owed to the buyer of this order.",
      });
    }
    const { id } =
      before === undefined
        ? await aftersales.createRefundAccounts(account)
        : await aftersales.updateRefundAccounts({ id: before.id, ...account });
    return new StepResponse<string, Undo>(id, { id, before: before ?? null });
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    const aftersales = aftersalesOf(container);
    if (undo.before === null) await aftersales.deleteRefundAccounts([undo.id]);
    else await aftersales.updateRefundAccounts({ ...undo.before, id: undo.id });
  },
);
