import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { refundable, refundableOf } from "../../../lib/aftersales/money";
import { isInBooks, noteRefunds } from "../../../lib/aftersales/note-refunds";
import { type OrderBooks, readOrderBooks } from "../../../lib/aftersales/order-books";
import { refuseWhileChanging } from "../../../lib/aftersales/refuse-while-changing";
import { tellRefunds } from "../../../lib/aftersales/tell-refunds";
import { refuse } from "../../../lib/refusal";

/** Money that a manager wants to give back. */
export interface RefundInput {
  order_id: string;
  /** What the asking side calls this refund: asked twice under the same key, it is given once. */
  key: string;
  /** Whole rupiah. */
  amount: number;
  reason: string;
  /** Id of the manager. */
  by: string;
}

/** Medusa's refund that is still to be made, and the row of ours that it belongs to. */
interface Begun {
  owed_refund_id: string;
  /** Null where Medusa's books have it already, from a try that was broken off. */
  payment_id: string | null;
  is_canceled: boolean;
}

/**
 * Begins a refund, or finds the one that was begun under the same key. Never more than what was paid
 * and not given back yet; Medusa's payment module counts it again with the payment's row locked.
 */
export const beginRefundStep = createStep(
  "begin-refund",
  async ({ order_id, key, amount, reason }: RefundInput, { container }) => {
    const books = await readOrderBooks(container, order_id);
    if (books === null) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
    }
    const is_canceled = books.status === "canceled";
    const begun = (owed_refund_id: string) => ({ owed_refund_id, is_canceled });
    const aftersales = aftersalesOf(container);
    const [known] = await aftersales.listOwedRefunds({ order_id, request_key: key });
    if (known !== undefined && known.amount !== amount) {
      throw refuse({
        status: 409,
        code: "key_used",
        message: "Another refund was made under this key.",
      });
    }
    if (known !== undefined && (known.state !== "recording" || isInBooks(books, known.id))) {
      // Null, as without it Medusa would hand over the answer to be undone.
      return new StepResponse<Begun, string | null>({ ...begun(known.id), payment_id: null }, null);
    }
    const payment = choosePayment(books, amount);
    await refuseWhileChanging(container, order_id);
    const { id } =
      known ??
      (await aftersales.createOwedRefunds({
        order_id,
        request_key: key,
        amount,
        cause: "agreed",
        reason,
      }));
    return new StepResponse<Begun, string | null>({ ...begun(id), payment_id: payment.id }, id);
  },
  async (id, { container, eventGroupId }) => {
    if (!id) return;
    const aftersales = aftersalesOf(container);
    const [row] = await aftersales.listOwedRefunds({ id });
    const books = row === undefined ? null : await readOrderBooks(container, row.order_id);
    if (row === undefined) return;
    if (books === null || !isInBooks(books, id)) {
      await aftersales.deleteOwedRefunds([id]);
      return;
    }
    // Medusa wrote the refund down and failed after that: its entry stays, so the money is owed.
    const why = { cause: "agreed", reason: null } as const;
    const noted = await noteRefunds(container, row.order_id, why);
    await tellRefunds(container, noted, "manager", eventGroupId);
  },
);

function choosePayment(books: OrderBooks, amount: number) {
  const payment = books.payments.find((one) => refundable(one) >= amount);
  if (payment !== undefined) return payment;
  throw refuse({
    status: 409,
    code: "more_than_paid",
    message: `No more than ${refundableOf(books)} rupiah of this order can be given back.`,
    fields: { amount: "more_than_paid" },
  });
}
