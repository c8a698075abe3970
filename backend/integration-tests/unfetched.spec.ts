import { Modules } from "@medusajs/framework/utils";
import { expect, test, vi } from "vitest";
import type * as finishing from "../src/jobs/finish-aftersales";
import { outboxFolder, readOutbox } from "../src/lib/mail/outbox";
import { only } from "../src/lib/only";
import { track } from "./support/aftersale";
import {
  aftersalesOf,
  handOverAsManager,
  historyOf,
  managedOf,
  markUnfetched,
  packAsManager,
  toldOf,
} from "./support/aftersales";
import { confirmPayment } from "./support/awaited";
import { loadFromBackend } from "./support/backend-modules";
import {
  buy,
  byCash,
  byQris,
  byTransfer,
  fillCart,
  goodsOf,
  placeOrder,
  stockOf,
  tell,
} from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf, expectSoundStock } from "./support/stock";

const ROUNDS = 20;
const CROWDED_ROUNDS = 10;
const CROWD = 4;
const PATIENCE_MS = 240_000;
const REASON = "Tiga minggu tidak diambil";

describeShop((shop) => {
  const act = (id: string, name: string, body: object = {}) =>
    tell(shop().admin, `/admin/orders/${id}/${name}`, body);
  const notFetched = (id: string, reason = REASON) => act(id, "not-fetched", { reason });
  const stock = async (handle = "gula-semut") => {
    const { stocked, reserved, set } = await stockOf(shop(), await goodsOf(shop(), handle));
    return { stocked, reserved, set };
  };
  const left = async () => {
    const { stocked, reserved } = await stock();
    return { stocked, reserved };
  };
  const finish = () =>
    loadFromBackend<typeof finishing>("jobs/finish-aftersales").default(shop().container);

  /** An order that waits to be fetched, with the code that its buyer was told. */
  const packed = async (request: { payment_method: string } = byQris()) => {
    const { id, token, number } = await buy(shop(), "gula-semut", request);
    if (request.payment_method === "qris") await act(id, "confirm-payment");
    expect((await act(id, "ready-for-pickup")).status).toBe(200);
    const { pickup_code } = (await track(shop(), token)).delivery;
    return { id, token, number, pickup_code };
  };

  test("goods that nobody fetched go back to the stock, and their money is owed, once", async () => {
    const before = await left();
    const { id, token, number, pickup_code } = await packed();
    expect(await left()).toEqual({ ...before, stocked: before.stocked - 1 });
    expect(await managedOf(shop(), id)).toMatchObject({
      can_cancel: false,
      can_mark_unfetched: true,
      waiting_since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(await notFetched(id, " ")).toMatchObject({
      status: 400,
      body: { fields: { reason: expect.any(String) } },
    });
    const clicks = await Promise.all([1, 2, 3].map(() => notFetched(id)));
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await notFetched(id, "lain")).status).toBe(200);
    expect(await left()).toEqual(before);
    const { status, delivery } = await track(shop(), token);
    expect({ status, delivery }).toMatchObject({
      status: "canceled",
      delivery: { pickup_code: null },
    });
    expect(await toldOf(shop(), token)).toMatchObject({
      cancellation: { by: "manager", reason: REASON, is_unfetched: true },
      refunds: [{ state: "owed" }],
    });
    expect(await managedOf(shop(), id)).toMatchObject({
      can_mark_unfetched: false,
      waiting_since: null,
    });
    const lines = await historyOf(shop(), id);
    expect(lines.slice(0, 3)).toEqual([
      "payment_confirmed by manager",
      "ready_for_pickup by manager",
      `not_fetched by manager: ${REASON}`,
    ]);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/^refund_owed by shop: Rp/);
    await vi.waitFor(async () => {
      const mails = await readOutbox(outboxFolder(String(process.env.LAPAK_DATA)));
      const subject = `Pesanan ${number} tidak diambil dan dibatalkan`;
      expect(mails.find((mail) => mail.subject === subject)?.text).toContain(REASON);
    });
    expect(await act(id, "hand-over", { pickup_code })).toMatchObject({
      status: 409,
      body: { code: "order_canceled" },
    });
    const { data: parcels } = await shop()
      .container.resolve("query")
      .graph({ entity: "order", fields: ["fulfillments.canceled_at"], filters: { id } });
    expect(only(parcels).fulfillments).toMatchObject([{ canceled_at: expect.anything() }]);
    await expectSoundStock(shop());
  });

  test("what was to be paid in cash owes nothing; what was given back before owes nothing more", async () => {
    const before = await left();
    const cash = await buy(shop(), "gula-semut", byCash());
    await act(cash.id, "ready-for-pickup");
    expect((await notFetched(cash.id)).status).toBe(200);
    expect((await toldOf(shop(), cash.token)).refunds).toEqual([]);
    const given = await packed();
    const { refundable: amount } = await managedOf(shop(), given.id);
    await act(given.id, "refunds", { key: "all-of-it", amount, reason: "Sepakat" });
    expect((await notFetched(given.id)).status).toBe(200);
    expect((await toldOf(shop(), given.token)).refunds).toMatchObject([{ amount, state: "owed" }]);
    expect(await left()).toEqual(before);
    await expectSoundStock(shop());
  });

  test("what is not packed, sent by courier or in its buyer's hands is not called unfetched", async () => {
    const unpacked = await buy(shop(), "gula-semut", byCash());
    expect(await notFetched(unpacked.id)).toMatchObject({
      status: 409,
      body: { code: "not_packed" },
    });
    const carried = await buy(shop(), "gula-semut", byTransfer());
    await act(carried.id, "confirm-payment");
    expect(await notFetched(carried.id)).toMatchObject({
      status: 409,
      body: { code: "not_a_pickup" },
    });
    const { id, pickup_code } = await packed();
    expect((await act(id, "hand-over", { pickup_code })).status).toBe(200);
    expect(await notFetched(id)).toMatchObject({ status: 409, body: { code: "already_sent" } });
    for (const one of [unpacked.id, carried.id, id]) {
      expect((await managedOf(shop(), one)).can_mark_unfetched).toBe(false);
      expect(await aftersalesOf(shop()).listOrderCancellations({ order_id: one })).toEqual([]);
    }
    await expectSoundStock(shop());
  });

  /** Lets Medusa fail at the very moment of canceling, once. */
  const failToCancel = async (id: string) => {
    const orders = shop().container.resolve(Modules.ORDER);
    const broken = vi.spyOn(orders, "cancel").mockRejectedValue(new Error("no database"));
    expect((await notFetched(id)).status).toBeGreaterThanOrEqual(400);
    expect(broken).toHaveBeenCalled();
    broken.mockRestore();
  };

  test("where canceling fails, the goods are packed again and can still be fetched", async () => {
    const { id, token, pickup_code } = await packed(byCash());
    const before = await left();
    await failToCancel(id);
    expect(await left()).toEqual(before);
    expect(await track(shop(), token)).toMatchObject({
      status: "ready_for_pickup",
      delivery: { pickup_code },
    });
    expect(await historyOf(shop(), id)).toEqual(["ready_for_pickup by manager"]);
    expect(await aftersalesOf(shop()).listOrderCancellations({ order_id: id })).toEqual([]);
    await expectSoundStock(shop());
    expect((await act(id, "hand-over", { pickup_code })).status).toBe(200);
    expect(await left()).toEqual(before);
  });

  test("where it fails after the money was given back, the job carries it out and the money is owed", async () => {
    const before = await left();
    const { id, token } = await packed();
    await failToCancel(id);
    expect(await aftersalesOf(shop()).listOrderCancellations({ order_id: id })).toMatchObject([
      { state: "begun", is_unfetched: true },
    ]);
    await databaseOf(shop())("order_cancellation")
      .where({ order_id: id })
      .update({ created_at: new Date(Date.now() - 120_000) });
    await finish();
    expect((await track(shop(), token)).status).toBe("canceled");
    expect((await toldOf(shop(), token)).refunds).toMatchObject([{ state: "owed" }]);
    expect(await left()).toEqual(before);
    await expectSoundStock(shop());
  });

  test("what a dying process began is finished by the job, unpacked or not", async () => {
    const before = await left();
    const minutesAgo = new Date(Date.now() - 120_000);
    for (const isUnpacked of [false, true]) {
      const { id, token } = await packed();
      await aftersalesOf(shop()).createOrderCancellations({
        order_id: id,
        by: "manager",
        actor: "user_test",
        reason: REASON,
        is_unfetched: true,
      });
      await databaseOf(shop())("order_cancellation")
        .where({ order_id: id })
        .update({ created_at: minutesAgo });
      if (isUnpacked) {
        const { order } = await shop()
          .admin.get(`/admin/orders/${id}?fields=id,*fulfillments`)
          .json<{ order: { fulfillments: { id: string }[] } }>();
        const parcel = only(order.fulfillments).id;
        expect((await act(id, `fulfillments/${parcel}/cancel`)).status).toBe(200);
      }
      await finish();
      expect((await track(shop(), token)).status).toBe("canceled");
      expect(await historyOf(shop(), id)).toContain(`not_fetched by manager: ${REASON}`);
      const rows = await aftersalesOf(shop()).listOrderCancellations({ order_id: id });
      expect(rows).toMatchObject([{ state: "done" }]);
    }
    expect(await left()).toEqual(before);
    await expectSoundStock(shop());
  });

  test(
    `${ROUNDS} rounds of handing over and not fetched at once: one of them, and no goods lost`,
    async () => {
      const { stocked, reserved, set } = await stock();
      await set(stocked + ROUNDS);
      const outcomes = { "handed over": 0, "not fetched": 0 };
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { id, token } = await buy(shop(), "gula-semut", byQris());
        await confirmPayment(shop(), id);
        await packAsManager(shop(), id);
        const { pickup_code } = (await track(shop(), token)).delivery;
        const give = () => handOverAsManager(shop(), id, pickup_code);
        const back = () => markUnfetched(shop(), id);
        // Who comes first changes from round to round.
        const acts = round % 2 === 0 ? [give, back, back] : [back, give, back];
        await Promise.all(acts.map((one) => one()));
        const { status } = await track(shop(), token);
        const { refunds } = await toldOf(shop(), token);
        expect(["completed", "canceled"], `round ${round}`).toContain(status);
        expect(refunds, `round ${round}: ${status}`).toHaveLength(status === "canceled" ? 1 : 0);
        outcomes[status === "canceled" ? "not fetched" : "handed over"] += 1;
        expect(await left(), `round ${round}: ${status}`).toEqual({
          stocked: stocked + ROUNDS - outcomes["handed over"],
          reserved,
        });
      }
      console.info(`${ROUNDS} rounds of handing over and not fetched:`, JSON.stringify(outcomes));
      await expectSoundStock(shop());
    },
    PATIENCE_MS,
  );

  test(
    `${CROWDED_ROUNDS} rounds of ${CROWD} buyers for the piece that comes back: one of them gets it`,
    async () => {
      let sold = 0;
      for (let round = 1; round <= CROWDED_ROUNDS; round += 1) {
        const { id, token } = await packed();
        const carts: string[] = [];
        for (let at = 0; at < CROWD; at += 1) carts.push(await fillCart(shop(), "gula-semut"));
        const { reserved, set } = await stock();
        await set(reserved);
        const [, ...answers] = await Promise.all([
          notFetched(id),
          ...carts.map((cart) => placeOrder(shop(), cart, byCash())),
        ]);
        const gone = answers.filter(({ status }) => status === 200).length;
        expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
        sold += gone;
        expect((await track(shop(), token)).status, `round ${round}`).toBe("canceled");
        const after = await left();
        expect(after, `round ${round}: ${gone} bought`).toEqual({
          stocked: reserved + 1,
          reserved: reserved + gone,
        });
        expect(gone).toBeLessThanOrEqual(1);
        await set(after.stocked + 2);
        await expectSoundStock(shop());
      }
      console.info(`${CROWDED_ROUNDS} rounds of ${CROWD} buyers: ${sold} got the piece at once`);
    },
    PATIENCE_MS,
  );
});
