import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { describe, expect, test } from "vitest";
import { only } from "../src/lib/only";
import { CARDS } from "./stripe-server/payments";
import { awaitedOf } from "./support/awaited";
import {
  buy,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  prepareForMedusa,
  stockOf,
  tell,
} from "./support/buying";
import { CARD_GOODS, cardBuying } from "./support/card-buying";
import {
  ACCOUNT,
  accountPath,
  beginCard,
  booksOf,
  byCard,
  deliver,
  eventsOf,
  openForm,
  settleCards,
  standInForStripe,
  strangeEvent,
  successOf,
  trackCard,
} from "./support/cards";
import { describeShop } from "./support/shop";

const stripe = standInForStripe();
const { payments } = stripe;

describeShop((shop) => {
  const { pay, begin, expectPaidOnce } = cardBuying(shop, stripe);

  const methods = async (handle: string) => {
    const cart = await fillCart(shop(), handle);
    const { payment } = await shop()
      .store.get(`/store/carts/${cart}/checkout-options`)
      .json<{ payment: { method: string }[] }>();
    return { cart, methods: payment.map(({ method }) => method) };
  };
  describe("where cards are taken", () => {
    test("only an enterprise with an account of its own offers cards", async () => {
      expect((await methods(CARD_GOODS)).methods).toContain("card");
      const without = await methods("cakalang-asap");
      expect(without.methods).not.toContain("card");
      expect(await placeOrder(shop(), without.cart, byCard())).toMatchObject({
        status: 400,
        body: { code: "payment_not_offered" },
      });
      await shop()
        .admin.post(await accountPath(shop()), { account_id: null })
        .json<unknown>();
      expect((await methods(CARD_GOODS)).methods).not.toContain("card");
      const told = await shop().store.get("/store/enterprises").json<unknown>();
      expect(JSON.stringify(told)).not.toContain("acct_");
    });

    test("an account that cannot be paid, or is another's, is refused with the reason", async () => {
      stripe.connect("acct_tooearly", false);
      const [own, other] = [
        await accountPath(shop()),
        await accountPath(shop(), "contoh-laut-jaya"),
      ];
      const refusal = async (path: string, account_id: unknown) =>
        (await tell(shop().admin, path, { account_id })).body.fields?.account_id;
      expect(await refusal(own, "acct_unknown")).toBe("unknown");
      expect(await refusal(own, "acct_tooearly")).toBe("not_ready");
      expect(await refusal(own, "pi_1")).toBe("invalid");
      expect(await refusal(other, ACCOUNT)).toBe("taken");
      expect(await shop().admin.get(own).json<unknown>()).toEqual({
        account_id: ACCOUNT,
        is_enabled: true,
      });
    });

    test("a payment of another amount than the cart's makes no order, nor does one that is always made", async () => {
      const { store, container } = shop();
      const paymentModule = container.resolve(Modules.PAYMENT);
      const complete = (cart: string) => tell(store, `/store/carts/${cart}/complete`);
      const prepare = async () => {
        const cart = await fillCart(shop(), CARD_GOODS);
        await prepareForMedusa(shop(), cart);
        const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "cart",
          fields: ["total", "payment_collection.id"],
          filters: { id: cart },
        });
        const { total, payment_collection: begun } = only(data);
        const collection = begun?.id ?? "";
        const sessions = await paymentModule.listPaymentSessions({
          payment_collection_id: collection,
        });
        return { cart, amount: Number(total), collection, session: only(sessions).id };
      };
      const cheaper = await prepare();
      const facts = { id: cheaper.session, currency_code: "idr", data: {} };
      await paymentModule.updatePaymentSession({ ...facts, amount: cheaper.amount - 1 });
      expect(await complete(cheaper.cart)).toMatchObject({
        status: 409,
        body: { code: "cart_changed" },
      });

      const easy = await prepare();
      await paymentModule.deletePaymentSession(easy.session);
      await paymentModule.createPaymentSession(easy.collection, {
        provider_id: "pp_system_default",
        currency_code: "idr",
        amount: easy.amount,
        data: {},
      });
      expect((await complete(easy.cart)).status).toBe(400);
      expect(await countOrders(shop())).toBe(0);
    });

    test("nothing that takes every payment as made is enabled", async () => {
      const { regions } = await shop()
        .store.get("/store/regions")
        .json<{ regions: { id: string }[] }>();
      const { payment_providers: providers } = await shop()
        .store.get(`/store/payment-providers?region_id=${only(regions).id}`)
        .json<{ payment_providers: { id: string }[] }>();
      expect(providers.map(({ id }) => id).sort()).toEqual([
        "pp_bank-transfer_manual",
        "pp_cash-on-delivery_manual",
        "pp_cash-on-pickup_manual",
        "pp_qris_manual",
        "pp_stripe_stripe",
      ]);
    });
  });

  describe("paying", () => {
    test("the order holds its goods and asks for its total to the rupiah, once", async () => {
      const goods = await goodsOf(shop(), CARD_GOODS);
      const { reserved } = await stockOf(shop(), goods);
      const { id, token } = await buy(shop(), CARD_GOODS, byCard());
      expect((await stockOf(shop(), goods)).reserved).toBe(reserved + 1);
      const { status, payment, total } = await trackCard(shop(), token);
      expect(status).toBe("awaiting_payment");
      expect(payment).toMatchObject({ method: "card", amount: total, card: true });

      const opened = await Promise.all(Array.from({ length: 5 }, () => openForm(shop(), token)));
      expect(new Set(opened.map(({ card }) => card?.client_secret)).size).toBe(1);
      expect(opened[0]?.card).toEqual({
        account_id: ACCOUNT,
        publishable_key: "pk_test_stand_in",
        client_secret: expect.stringMatching(/^pi_.*_secret_/),
      });
      const intents = payments.ofOrder(id).map(({ amount, currency }) => ({ amount, currency }));
      expect(intents).toEqual([{ amount: total * 100, currency: "idr" }]);
    });

    test("Stripe tells of it, twice and in any order, while no browser comes back", async () => {
      const order = await begin();
      pay(order.intent, CARDS.challenged);
      payments.answerChallenge(ACCOUNT, order.intent, true);
      const events = eventsOf(stripe, order.intent).reverse();
      expect(events.map(({ event }) => event.type)).toEqual([
        "payment_intent.succeeded",
        "payment_intent.requires_action",
        "payment_intent.created",
      ]);
      for (const event of [...events, ...events]) {
        expect(await deliver(shop(), event)).toBe(200);
      }
      await Promise.all(events.map((event) => deliver(shop(), event)));
      await expectPaidOnce(order);
    });

    test("the browser comes back first, and Stripe's word comes after it", async () => {
      const order = await begin();
      pay(order.intent);
      await expectPaidOnce(order);
      expect(await deliver(shop(), successOf(stripe, order.intent))).toBe(200);
      await expectPaidOnce(order);
      expect(await openForm(shop(), order.token)).toMatchObject({ status: 200, card: null });
    });

    test("both at the same moment make one payment", async () => {
      const order = await begin();
      pay(order.intent);
      const event = successOf(stripe, order.intent);
      const told = Array.from({ length: 4 }, () => deliver(shop(), event));
      const [statuses] = await Promise.all([
        Promise.all(told),
        trackCard(shop(), order.token),
        settleCards(shop()),
      ]);
      // None of them was in another's way.
      expect(statuses).toEqual([200, 200, 200, 200]);
      await expectPaidOnce(order);
    });

    test("neither browser nor Stripe tells of it: a job asks", async () => {
      const order = await begin();
      pay(order.intent);
      await settleCards(shop());
      expect((await booksOf(shop(), order.id)).captures).toBe(1);
      await settleCards(shop());
      await expectPaidOnce(order);
    });

    test("a process that dies after the money was seen has its books written by the next", async () => {
      const order = await begin();
      pay(order.intent);
      await awaitedOf(shop()).move(order.id, { from: ["awaiting"], to: "confirmed" });
      expect((await booksOf(shop(), order.id)).captures).toBe(0);
      await settleCards(shop());
      await expectPaidOnce(order);
    });

    test("a declined card and a failed challenge leave the order open for another card", async () => {
      const order = await begin();
      expect(() => pay(order.intent, CARDS.declined)).toThrow("Your card was declined.");
      pay(order.intent, CARDS.challenged);
      payments.answerChallenge(ACCOUNT, order.intent, false);
      for (const event of eventsOf(stripe, order.intent)) await deliver(shop(), event);
      expect((await trackCard(shop(), order.token)).payment).toMatchObject({
        status: "awaiting",
        card: true,
      });
      expect(await beginCard(shop(), order.token)).toBe(order.intent);
      pay(order.intent);
      await expectPaidOnce(order);
    });

    test("of two tabs one pays, and the other finds the order paid", async () => {
      const order = await begin();
      expect(await beginCard(shop(), order.token)).toBe(order.intent);
      pay(order.intent);
      expect(() => pay(order.intent)).toThrow("status of succeeded");
      await expectPaidOnce(order);
    });

    test("a payment that somebody ended at Stripe is begun anew", async () => {
      const order = await begin();
      payments.cancel(ACCOUNT, order.intent);
      const again = await beginCard(shop(), order.token);
      expect(again).not.toBe(order.intent);
      pay(again);
      expect(await deliver(shop(), successOf(stripe, again))).toBe(200);
      expect((await booksOf(shop(), order.id)).captures).toBe(1);
    });

    test("a payment that waits for the bank of a buyer who left is begun anew when they pay again", async () => {
      const order = await begin();
      pay(order.intent, CARDS.challenged);
      expect(await beginCard(shop(), order.token)).toBe(order.intent);
      expect(() => pay(order.intent)).toThrow("status of requires_action");
      const again = await beginCard(shop(), order.token, { renew: true });
      expect(again).not.toBe(order.intent);
      expect(await beginCard(shop(), order.token, { renew: true })).toBe(again);
      expect(() => payments.answerChallenge(ACCOUNT, order.intent, true)).toThrow("canceled");
      pay(again);
      expect(await deliver(shop(), successOf(stripe, again))).toBe(200);
      expect((await booksOf(shop(), order.id)).captures).toBe(1);
    });

    test("nobody but Stripe can say that it was paid", async () => {
      const order = await begin();
      const confirm = `/admin/orders/${order.id}/confirm-payment`;
      expect(await tell(shop().admin, confirm)).toMatchObject({
        status: 409,
        body: { code: "paid_by_card" },
      });
      const report = `/store/order-tracking/${order.token}/report-payment`;
      expect(await tell(shop().store, report)).toMatchObject({
        status: 409,
        body: { code: "not_awaited" },
      });
      const paid = await begin();
      pay(paid.intent);
      const foreign = strangeEvent(stripe, ACCOUNT, order.intent);
      expect(await deliver(shop(), foreign)).toBe(200);
      expect((await trackCard(shop(), order.token)).payment.status).toBe("awaiting");
    });
  });
});
