import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { refundEvent } from "../../../lib/aftersales/tell-refunds";
import { refuse } from "../../../lib/refusal";
import type { SentBy } from "../../../modules/aftersales/service";

/** Money that a manager has sent back. */
export interface SentRefundInput {
  order_id: string;
  refund_id: string;
  how: SentBy;
  /** How it was paid back, in the manager's words; null where there is nothing to say. */
  note: string | null;
  /** Id of the manager. */
  by: string;
}

/**
 * Notes that owed money has left. A transfer goes to the account that the buyer gave, or the manager says
 * how else it was paid back. It is not undone when a later step fails: the money is gone.
 */
export const markRefundSentStep = createStep(
  "mark-refund-sent",
  async ({ order_id, refund_id: id, how, note, by }: SentRefundInput, { container }) => {
    const aftersales = aftersalesOf(container);
    const [row] = await aftersales.listOwedRefunds({ id, order_id });
    if (row === undefined) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such refund." });
    }
    if (row.state === "recording") {
      throw refuse({
        status: 409,
        code: "refund_not_recorded",
        message: "This refund is not in the books yet; ask for it again.",
      });
    }
    const isUnclear = row.state === "owed" && how === "transfer" && note === null;
    const [account] = isUnclear ? await aftersales.listRefundAccounts({ order_id }) : [];
    if (isUnclear && account === undefined) {
      throw refuse({
        status: 409,
        code: "account_unknown",
        message: "The buyer gave no account; say how the money was paid back.",
        fields: { note: "required" },
      });
    }
    const is_new = await aftersales.markSent(id, { how, note, by });
    return new StepResponse({ is_new, event: refundEvent({ ...row, state: "sent" }, "manager") });
  },
);
