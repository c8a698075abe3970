import { randomUUID } from "node:crypto";
import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stripeOn, toStripeAmount } from "../src/lib/stripe/client";
import { StripeServer } from "./stripe-server/stripe-server";
import { ACCOUNT, KEYS } from "./support/cards";

/**
 * What our code counts on of Stripe, asked of the stand-in always, and of Stripe itself where
 * STRIPE_TEST_API_KEY and STRIPE_TEST_ACCOUNT name a test account and one that is connected to it.
 */
const standIn = new StripeServer(KEYS);
standIn.connect(ACCOUNT);
const settings = {
  apiKey: KEYS.STRIPE_API_KEY,
  publishableKey: KEYS.STRIPE_PUBLISHABLE_KEY,
  webhookSecret: KEYS.STRIPE_WEBHOOK_SECRET,
};
let apiBase = "";
beforeAll(async () => {
  apiBase = await standIn.listen();
});
afterAll(() => standIn.close());
describe("the stand-in", () => contract(() => stripeOn({ ...settings, apiBase }, ACCOUNT)));

const { STRIPE_TEST_API_KEY: apiKey = "", STRIPE_TEST_ACCOUNT: account = "" } = process.env;
const isGiven = apiKey.startsWith("sk_test_") && account !== "";
if (!isGiven) {
  console.info(
    "Stripe itself: SKIPPED, STRIPE_TEST_API_KEY and STRIPE_TEST_ACCOUNT are not both set.",
  );
}
describe.skipIf(!isGiven)("Stripe itself, with test keys", () =>
  contract(() => stripeOn({ ...settings, apiKey, apiBase: null }, account)),
);

function contract(stripe: () => Stripe): void {
  const begin = (key: string, rupiah = 25_001) =>
    stripe().paymentIntents.create(
      {
        amount: toStripeAmount(rupiah),
        currency: "idr",
        payment_method_types: ["card"],
        metadata: { order_id: key },
      },
      { idempotencyKey: key },
    );
  const confirm = (id: string, payment_method: string) =>
    stripe().paymentIntents.confirm(id, { payment_method });
  const errorOf = async (call: Promise<unknown>) => {
    const error = await call.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof Stripe.errors.StripeError) return error;
    throw new Error("Stripe granted what it should refuse.");
  };

  test("the same key makes one payment, and is refused for another", async () => {
    const key = randomUUID();
    const [first, second] = [await begin(key), await begin(key)];
    expect(second.id).toBe(first.id);
    expect(first).toMatchObject({ amount: 2_500_100, currency: "idr", amount_received: 0 });
    expect((await errorOf(begin(key, 1_000_000))).type).toBe("StripeIdempotencyError");
  });

  test("a paid payment is paid once, and cannot be canceled any more", async () => {
    const { id } = await begin(randomUUID());
    const paid = await confirm(id, "pm_card_visa");
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 2_500_100 });
    const again = await errorOf(confirm(id, "pm_card_visa"));
    expect(again.code).toBe("payment_intent_unexpected_state");
    const canceled = await errorOf(stripe().paymentIntents.cancel(id));
    expect(canceled.code).toBe("payment_intent_unexpected_state");
    expect(canceled).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
  });

  test("a declined card leaves the payment open, a challenge waits for its answer", async () => {
    const { id } = await begin(randomUUID());
    const declined = await errorOf(confirm(id, "pm_card_chargeDeclined"));
    expect(declined).toMatchObject({ type: "StripeCardError", code: "card_declined" });
    const { paymentIntents } = stripe();
    expect((await paymentIntents.retrieve(id)).status).toBe("requires_payment_method");
    expect((await confirm(id, "pm_card_authenticationRequired")).status).toBe("requires_action");
    expect((await paymentIntents.cancel(id)).status).toBe("canceled");
    expect((await errorOf(confirm(id, "pm_card_visa"))).code).toBe(
      "payment_intent_unexpected_state",
    );
  });

  test("money is given back in parts, once for each key, and no more than there was", async () => {
    const { id: payment_intent } = await begin(randomUUID());
    await confirm(payment_intent, "pm_card_visa");
    const { refunds } = stripe();
    const key = { idempotencyKey: randomUUID() };
    const part = { payment_intent, amount: toStripeAmount(5_000) };
    const [first, second] = [await refunds.create(part, key), await refunds.create(part, key)];
    expect(second.id).toBe(first.id);
    const tooMuch = { payment_intent, amount: toStripeAmount(20_002) };
    expect((await errorOf(refunds.create(tooMuch))).type).toBe("StripeInvalidRequestError");
    await refunds.create({ payment_intent });
    expect((await errorOf(refunds.create({ payment_intent }))).code).toBe(
      "charge_already_refunded",
    );
  });
}
