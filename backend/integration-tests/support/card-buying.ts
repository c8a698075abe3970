import { beforeEach, expect } from "vitest";
import { CARDS } from "../stripe-server/payments";
import type { StripeServer } from "../stripe-server/stripe-server";
import { buy } from "./buying";
import { ACCOUNT, beginCard, booksOf, byCard, takeCards, trackCard } from "./cards";
import type { Shop } from "./shop";

/** The goods that the tests of cards buy. */
export const CARD_GOODS = "gula-aren";

/** A shop that takes cards before each test, and what buying by card comes to in it. */
export function cardBuying(shop: () => Shop, stripe: StripeServer) {
  const { payments } = stripe;
  beforeEach(async () => {
    stripe.isDown = false;
    await takeCards(shop());
  });
  return {
    pay: (intent: string, card: string = CARDS.good) => payments.confirm(ACCOUNT, intent, card),
    /** An order whose payment has begun. */
    begin: async () => {
      const order = await buy(shop(), CARD_GOODS, byCard());
      return { ...order, intent: await beginCard(shop(), order.token) };
    },
    expectPaidOnce: async (order: { id: string; token: string }) => {
      const { total, status, payment } = await trackCard(shop(), order.token);
      expect({ status, paid: payment.status }).toEqual({ status: "processing", paid: "paid" });
      expect(await booksOf(shop(), order.id)).toMatchObject({
        payment_status: "captured",
        captures: 1,
        captured: total,
      });
      expect(payments.ofOrder(order.id).map((one) => one.amount_received)).toEqual([total * 100]);
    },
  };
}
