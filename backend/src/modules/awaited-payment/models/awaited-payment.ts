import { model } from "@medusajs/framework/utils";

/**
 * Money that an enterprise waits for on an account of its own. A transfer or a QRIS payment is seen by a
 * person only, a card's by Stripe.
 *
 * `awaiting` becomes `reported` when the buyer says that it is paid, and `confirmed` once a manager has
 * seen it, `canceled` with its order, or `expiring`
 * and then `expired` when its time is over. Whoever takes it out of those first two has won: nothing is
 * confirmed and canceled at once, whatever locks there are.
 */
export const AwaitedPayment = model
  .define("awaited_payment", {
    id: model.id({ prefix: "awpay" }).primaryKey(),
    order_id: model.text().unique(),
    enterprise_id: model.text(),
    method: model.enum(["bank_transfer", "qris", "card"]),
    /** What the buyer is asked for, in whole rupiah: the order's total and the code. */
    amount: model.number(),
    /** From 1 to 999, with a transfer; null where none was free. The others hold the amount themselves. */
    code: model.number().nullable(),
    /** The order is canceled if the money is not there by then. */
    expires_at: model.dateTime(),
    status: model
      .enum(["awaiting", "reported", "confirmed", "expiring", "expired", "canceled"])
      .default("awaiting"),
    /** Why a manager did not find what the buyer had reported; for the buyer to read. */
    rejection: model.text().nullable(),
  })
  .indexes([
    // The last line: two open orders of an enterprise can be told apart on its statement.
    { on: ["enterprise_id", "code"], unique: true, where: "status IN ('awaiting', 'reported')" },
    {
      on: ["enterprise_id", "amount"],
      unique: true,
      where: "status IN ('awaiting', 'reported') AND code IS NOT NULL",
    },
    { on: ["expires_at"], where: "status IN ('awaiting', 'expiring')" },
  ]);
