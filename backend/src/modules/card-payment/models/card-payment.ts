import { model } from "@medusajs/framework/utils";

/**
 * What an order's buyer may pay by card: one payment at Stripe at a time, so that no order is paid
 * twice. How it stands is known to Stripe alone, and asked each time.
 */
export const CardPayment = model.define("card_payment", {
  id: model.id({ prefix: "cpay" }).primaryKey(),
  order_id: model.text().unique(),
  /** The account that the payment was begun on, whatever the enterprise's is now. */
  account_id: model.text(),
  /** Whole rupiah. */
  amount: model.number(),
  /** `pi_…`; null until Stripe has answered. */
  intent_id: model.text().unique().nullable(),
  /** Counts the payments begun; more than one only where one was canceled at Stripe. */
  attempt: model.number().default(1),
});
