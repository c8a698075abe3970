import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";
import { refundable, refundableOf } from "../../../lib/aftersales/money";
import { isInBooks } from "../../../lib/aftersales/note-refunds";
import { type OrderBooks, readOrderBooks } from "../../../lib/aftersales/order-books";
import { refuseWhileChanging } from "../../../lib/aftersales/refuse-while-changing";
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
      return new StepResponse<Begun, string>({ owed_refund_id: known.id, payment_id: null });
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
    return new StepResponse<Begun, string>({ owed_refund_id: id, payment_id: payment.id }, id);
  },
  async (id, { container }) => {
    if (id === undefined) return;
    const aftersales = aftersalesOf(container);
    const [row] = await aftersales.listOwedRefunds({ id });
    const books = row === undefined ? null : await readOrderBooks(container, row.order_id);
    // Money that is in the books stays there; asked again under its key, it is finished.
    if (books === null || isInBooks(books, id)) return;
    await aftersales.deleteOwedRefunds([id]);
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
