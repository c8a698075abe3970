import { expect, test } from "vitest";
import { CARDS } from "./stripe-server/payments";
import { expireUnpaid, runOut } from "./support/awaited";
import { buy, goodsOf, stockOf } from "./support/buying";
import {
  ACCOUNT,
  beginCard,
  booksOf,
  byCard,
  deliver,
  standInForStripe,
  successOf,
  takeCards,
  trackCard,
} from "./support/cards";
import { describeShop } from "./support/shop";

const ROUNDS = 20;
const PATIENCE_MS = 180_000;
const stripe = standInForStripe();

/**
 * Lets the buyer pay just before Stripe answers the shop's `nth` call from now; answers a question that
 * pays if there were not so many calls, and tells whether the payment was made or came too late.
 */
function payAt(intent: string, nth: number): () => boolean {
  let calls = 0;
  let isMade: boolean | null = null;
  const pay = () => {
    try {
      stripe.payments.confirm(ACCOUNT, intent, CARDS.good);
      return true;
    } catch {
      return false;
    }
  };
  stripe.onCall = () => {
    calls += 1;
    if (calls === nth) isMade = pay();
  };
  return () => {
    stripe.onCall = null;
    isMade ??= pay();
    return isMade;
  };
}

describeShop((shop) => {
  test(
    `in ${ROUNDS} rounds of paying by card and expiring at once, an order is either paid or canceled`,
    async () => {
      await takeCards(shop());
      const goods = await goodsOf(shop(), "gula-semut");
      const { reserved, set } = await stockOf(shop(), goods);
      await set(reserved + ROUNDS);
      const outcomes = { paid: 0, canceled: 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { id, token } = await buy(shop(), "gula-semut", byCard());
        const intent = await beginCard(shop(), token);
        await runOut(shop(), id);
        // Another moment in each round; two of the jobs stand for two processes.
        const ending = payAt(intent, (round % 2) + 1);
        const looked = round % 4 < 2 ? trackCard(shop(), token) : null;
        await Promise.all([expireUnpaid(shop()), looked, expireUnpaid(shop())]);
        const isMade = ending();
        if (isMade) await deliver(shop(), successOf(stripe, intent));
        await expireUnpaid(shop());
        const { status, captures } = await booksOf(shop(), id);
        expect({ round, status, captures }).toEqual({
          round,
          status: isMade ? "pending" : "canceled",
          captures: isMade ? 1 : 0,
        });
        expect(stripe.payments.ofOrder(id).map((one) => one.status)).toEqual([
          isMade ? "succeeded" : "canceled",
        ]);
        outcomes[isMade ? "paid" : "canceled"] += 1;
        expect((await stockOf(shop(), goods)).reserved).toBe(reserved + outcomes.paid);
      }
      console.info(`${ROUNDS} rounds: ${outcomes.paid} paid, ${outcomes.canceled} canceled.`);
    },
    PATIENCE_MS,
  );
});
