import { expect, test } from "vitest";
import {
  aftersalesOf,
  cancelAsBuyer,
  managedOf,
  packAsManager,
  toldOf,
} from "./support/aftersales";
import { confirmPayment, expireUnpaid, runOut } from "./support/awaited";
import { buy, byQris, byTransfer, goodsOf, stockOf, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { expectSoundStock } from "./support/stock";

const ROUNDS = 20;
const FEWER_ROUNDS = 10;
const CLICKS = 8;
const PATIENCE_MS = 240_000;

interface AdminOrder {
  status: string;
  payment_status: string;
  fulfillments: { canceled_at: string | null }[];
  total: number;
}

describeShop((shop) => {
  const adminOrder = async (id: string) =>
    (await shop().admin.get(`/admin/orders/${id}`).json<{ order: AdminOrder }>()).order;
  const stockUp = async (handle: string, more: number) => {
    const goods = await goodsOf(shop(), handle);
    const { reserved, set } = await stockOf(shop(), goods);
    await set(reserved + more);
    return { reserved, held: async () => (await stockOf(shop(), goods)).reserved };
  };

  test(
    `${ROUNDS} rounds of canceling, confirming and expiring at once: paid or canceled, and money that came is owed`,
    async () => {
      const { reserved, held } = await stockUp("gula-semut", ROUNDS);
      const outcomes = { paid: 0, canceled: 0, "paid, then canceled": 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { id, token } = await buy(shop(), "gula-semut", byTransfer());
        if (round % 4 === 0) await runOut(shop(), id);
        const cancel = () => cancelAsBuyer(shop(), id);
        const confirm = () => confirmPayment(shop(), id);
        const order = round % 2 === 0 ? [confirm, cancel, cancel] : [cancel, confirm, cancel];
        await Promise.all([...order.map((act) => act()), expireUnpaid(shop())]);
        const { status, payment_status } = await adminOrder(id);
        const { refunds } = await toldOf(shop(), token);
        const isCanceled = status === "canceled";
        const wasPaid = ["captured", "refunded"].includes(payment_status);
        expect(isCanceled || wasPaid, `round ${round}: ${status}, ${payment_status}`).toBe(true);
        expect(refunds.length, `round ${round}: ${status}, ${payment_status}`).toBe(
          isCanceled && wasPaid ? 1 : 0,
        );
        const outcome = isCanceled ? (wasPaid ? "paid, then canceled" : "canceled") : "paid";
        outcomes[outcome] += 1;
        expect(await held()).toBe(reserved + outcomes.paid);
      }
      console.info(`${ROUNDS} rounds of canceling and confirming:`, JSON.stringify(outcomes));
      await expectSoundStock(shop());
    },
    PATIENCE_MS,
  );

  test(
    `${FEWER_ROUNDS} rounds of Medusa's own canceling beside a confirmation: money that came is owed`,
    async () => {
      await stockUp("gula-semut", FEWER_ROUNDS);
      const outcomes = { canceled: 0, "paid, then canceled": 0 };
      for (let round = 1; round <= FEWER_ROUNDS; round += 1) {
        const { id, token } = await buy(shop(), "gula-semut", byTransfer());
        await Promise.all([
          tell(shop().admin, `/admin/orders/${id}/confirm-payment`),
          tell(shop().admin, `/admin/orders/${id}/cancel`),
        ]);
        const { status, payment_status } = await adminOrder(id);
        const { refunds } = await toldOf(shop(), token);
        const wasPaid = ["captured", "refunded"].includes(payment_status);
        expect(status).toBe("canceled");
        expect(refunds.length, `round ${round}: ${payment_status}`).toBe(wasPaid ? 1 : 0);
        outcomes[wasPaid ? "paid, then canceled" : "canceled"] += 1;
      }
      console.info(
        `${FEWER_ROUNDS} rounds beside Medusa's own canceling:`,
        JSON.stringify(outcomes),
      );
      await expectSoundStock(shop());
    },
    PATIENCE_MS,
  );

  test(
    `${ROUNDS} rounds of canceling and packing at once: packed or canceled`,
    async () => {
      const { reserved, held } = await stockUp("gula-semut", ROUNDS);
      const outcomes = { packed: 0, canceled: 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { id } = await buy(shop(), "gula-semut", byQris());
        await confirmPayment(shop(), id);
        const pack = () => packAsManager(shop(), id);
        const cancel = () => cancelAsBuyer(shop(), id);
        // Who comes first changes from round to round.
        const acts = round % 2 === 0 ? [pack, cancel] : [cancel, pack];
        const answers = await Promise.all(acts.map((act) => act()));
        const { status, fulfillments } = await adminOrder(id);
        const isCanceled = status === "canceled";
        expect(answers.sort()).toEqual(
          isCanceled ? ["canceled", "order_canceled"] : ["already_packed", "packed"],
        );
        expect(fulfillments.length).toBe(isCanceled ? 0 : 1);
        outcomes[isCanceled ? "canceled" : "packed"] += 1;
      }
      console.info(`${ROUNDS} rounds of canceling and packing:`, JSON.stringify(outcomes));
      // Packing takes goods off the shelf, canceling frees them.
      expect(await held()).toBe(reserved);
      await expectSoundStock(shop());
    },
    PATIENCE_MS,
  );

  test(
    `${CLICKS} refunds of more than half at once, by our page and Medusa's, give back one`,
    async () => {
      const { id } = await buy(shop(), "gula-semut", byQris());
      await confirmPayment(shop(), id);
      const { refundable } = await managedOf(shop(), id);
      const amount = Math.ceil(refundable * 0.6);
      const { order } = await shop()
        .admin.get(`/admin/orders/${id}?fields=id,*payment_collections.payments`)
        .json<{ order: { payment_collections: { payments: { id: string }[] }[] } }>();
      const payment = order.payment_collections[0]?.payments[0]?.id;
      const answers = await Promise.all(
        Array.from({ length: CLICKS }, (_, index) =>
          index % 2 === 0
            ? tell(shop().admin, `/admin/orders/${id}/refunds`, {
                key: `click-number-${index}`,
                amount,
                reason: "Sekaligus",
              })
            : tell(shop().admin, `/admin/payments/${payment}/refund`, { amount }),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      console.info(`${CLICKS} refunds at once:`, statuses.join(" "));
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status >= 500)).toHaveLength(0);
      expect((await managedOf(shop(), id)).refundable).toBe(refundable - amount);
      await expect
        .poll(async () => (await managedOf(shop(), id)).refunds)
        .toMatchObject([{ amount, state: "owed" }]);
    },
    PATIENCE_MS,
  );

  test(
    `${CLICKS} clicks on one refund give it back once`,
    async () => {
      const { id } = await buy(shop(), "gula-semut", byQris());
      await confirmPayment(shop(), id);
      const body = { key: "one-and-the-same", amount: 1000, reason: "Kembalian" };
      const answers = await Promise.all(
        Array.from({ length: CLICKS }, () =>
          tell(shop().admin, `/admin/orders/${id}/refunds`, body),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect((await managedOf(shop(), id)).refunds).toHaveLength(1);
      expect(await aftersalesOf(shop()).listOwedRefunds({ order_id: id })).toHaveLength(1);
    },
    PATIENCE_MS,
  );
});
