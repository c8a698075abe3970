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
  /** Id of the manager. */
  by: string;
}

/** Notes that owed money has left. It is not undone when a later step fails: the money is gone. */
export const markRefundSentStep = createStep(
  "mark-refund-sent",
  async ({ order_id, refund_id: id, how, by }: SentRefundInput, { container }) => {
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
    const is_new = await aftersales.markSent(id, { how, by });
    return new StepResponse({ is_new, event: refundEvent({ ...row, state: "sent" }, "manager") });
  },
);
