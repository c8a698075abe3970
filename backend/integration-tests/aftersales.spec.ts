import { expect, test } from "vitest";
import type * as finishing from "../src/jobs/finish-aftersales";
import type * as forgetting from "../src/jobs/forget-refund-accounts";
import { only } from "../src/lib/only";
import { aftersaleActs } from "./support/aftersale-acts";
import { aftersalesOf, historyOf, managedOf, toldOf } from "./support/aftersales";
import { awaitedOf, expireUnpaid, runOut } from "./support/awaited";
import { loadFromBackend } from "./support/backend-modules";
import { buy, byCash, byQris, byTransfer, goodsOf, stockOf, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf, expectSoundStock } from "./support/stock";

const ACCOUNT = {
  bank_name: "Bank Contoh",
  account_number: "12-34.5678 90",
  account_holder: "Sri",
};
const DAY_MS = 24 * 60 * 60 * 1000;

describeShop((shop) => {
  const { act, ask, adminOrder, tracked, confirm, sent, fetched, itemOf } = aftersaleActs(shop);

  test("a buyer cancels what is not paid, once, and the goods are free again", async () => {
    const goods = await goodsOf(shop(), "gula-aren");
    const before = (await stockOf(shop(), goods)).reserved;
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    expect((await toldOf(shop(), token)).can_cancel).toBe(true);
    expect((await ask(`${token}x`, "cancel")).status).toBe(404);
    const reason = "Salah pilih barang";
    expect((await ask(token, "cancel", { reason })).status).toBe(200);
    expect((await ask(token, "cancel", { reason: "lain" })).status).toBe(200);
    expect(await toldOf(shop(), token)).toMatchObject({
      can_cancel: false,
      cancellation: { by: "buyer", reason },
      refunds: [],
    });
    expect((await tracked(token)).status).toBe("canceled");
    expect((await stockOf(shop(), goods)).reserved).toBe(before);
    expect(await historyOf(shop(), id)).toEqual([`canceled_by_buyer by buyer: ${reason}`]);
    expect(await confirm(id)).toMatchObject({ status: 409, body: { code: "order_canceled" } });
    await expectSoundStock(shop());
  });

  test("what is paid and not packed is canceled too, and its money is owed until a manager sends it", async () => {
    const goods = await goodsOf(shop(), "gula-aren");
    const before = (await stockOf(shop(), goods)).reserved;
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const { total } = await tracked(token);
    await confirm(id);
    expect(await ask(token, "refund-account", ACCOUNT)).toMatchObject({
      status: 409,
      body: { code: "nothing_owed" },
    });
    expect((await ask(token, "cancel")).status).toBe(200);
    expect((await ask(token, "cancel")).status).toBe(200);
    expect((await toldOf(shop(), token)).refunds).toMatchObject([{ amount: total, state: "owed" }]);
    expect(await tracked(token)).toMatchObject({ status: "canceled", total });
    expect((await stockOf(shop(), goods)).reserved).toBe(before);
    expect((await adminOrder(id)).payment_status).toBe("refunded");

    expect(await ask(token, "refund-account", { ...ACCOUNT, account_number: "12" })).toMatchObject({
      status: 400,
      body: { fields: { account_number: "invalid" } },
    });
    expect((await ask(token, "refund-account", ACCOUNT)).status).toBe(200);
    const { account } = await toldOf(shop(), token);
    expect(account).toEqual({ bank_name: "Bank Contoh", account_number_masked: "••••7890" });
    const { refunds, ...managed } = await managedOf(shop(), id);
    expect(managed.account).toMatchObject({ account_number: "1234567890" });
    const refund = only(refunds).id;
    const other = await buy(shop(), "gula-aren", byTransfer());
    expect((await act(other.id, `refunds/${refund}/sent`, { how: "transfer" })).status).toBe(404);
    const clicks = await Promise.all(
      ["transfer", "cash", "transfer"].map((how) => act(id, `refunds/${refund}/sent`, { how })),
    );
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [first] = (await managedOf(shop(), id)).refunds;
    expect(first).toMatchObject({ amount: total, state: "sent" });
    await act(id, `refunds/${refund}/sent`, { how: first?.how === "cash" ? "transfer" : "cash" });
    expect((await managedOf(shop(), id)).refunds).toEqual([first]);
    const rupiah = `Rp${total.toLocaleString("id-ID")}`;
    expect(await historyOf(shop(), id)).toEqual([
      "payment_confirmed by manager",
      "canceled_by_buyer by buyer",
      `refund_owed by shop: ${rupiah}`,
      `refunded by manager: ${rupiah}`,
    ]);
    await expectSoundStock(shop());
  });

  test("an account is forgotten a month after all money was sent, and not before", async () => {
    const forget = () =>
      loadFromBackend<typeof forgetting>("jobs/forget-refund-accounts").default(shop().container);
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await confirm(id);
    await ask(token, "cancel");
    await ask(token, "refund-account", ACCOUNT);
    await forget();
    const { refunds } = await managedOf(shop(), id);
    await act(id, `refunds/${only(refunds).id}/sent`, { how: "transfer" });
    await forget();
    expect((await managedOf(shop(), id)).account).not.toBeNull();
    await databaseOf(shop())("owed_refund")
      .where({ order_id: id })
      .update({ sent_at: new Date(Date.now() - 31 * DAY_MS) });
    await forget();
    expect((await managedOf(shop(), id)).account).toBeNull();
    expect(await databaseOf(shop())("refund_account").where({ order_id: id })).toEqual([]);
  });

  test("what is packed, sent, reported as paid or too late to pay is not canceled by its buyer", async () => {
    const packed = await buy(shop(), "gula-aren", byQris());
    await confirm(packed.id);
    await act(packed.id, "ready-for-pickup");
    expect(await ask(packed.token, "cancel")).toMatchObject({
      status: 409,
      body: { code: "already_packed" },
    });
    expect(await act(packed.id, "call-off", { reason: "Habis" })).toMatchObject({
      status: 409,
      body: { code: "already_packed" },
    });
    const gone = await sent();
    expect(await ask(gone.token, "cancel")).toMatchObject({
      status: 409,
      body: { code: "already_sent" },
    });
    const reported = await buy(shop(), "gula-aren", byTransfer());
    await ask(reported.token, "report-payment");
    expect((await toldOf(shop(), reported.token)).can_cancel).toBe(false);
    expect(await ask(reported.token, "cancel")).toMatchObject({
      status: 409,
      body: { code: "payment_being_checked" },
    });
    expect(await aftersalesOf(shop()).listOrderCancellations({ order_id: reported.id })).toEqual(
      [],
    );
    expect((await tracked(reported.token)).status).toBe("awaiting_confirmation");
    const late = await buy(shop(), "gula-aren", byTransfer());
    await runOut(shop(), late.id);
    const overdue = { from: ["awaiting"], to: "expiring", isOverdue: true } as const;
    await awaitedOf(shop()).move(late.id, overdue);
    expect(await ask(late.token, "cancel")).toMatchObject({
      status: 409,
      body: { code: "order_expired" },
    });
    await expireUnpaid(shop());
    expect((await ask(late.token, "cancel")).status).toBe(200);
    expect((await tracked(late.token)).payment.status).toBe("expired");
  });

  test("a manager cancels with a reason that the buyer reads; Medusa's own button owes the money too", async () => {
    const cash = await buy(shop(), "kelapa-muda", byCash());
    expect(await act(cash.id, "call-off", { reason: " " })).toMatchObject({
      status: 400,
      body: { fields: { reason: "invalid" } },
    });
    const reason = "Kelapa habis dipanen minggu ini";
    expect((await act(cash.id, "call-off", { reason })).status).toBe(200);
    expect((await act(cash.id, "call-off", { reason })).status).toBe(200);
    expect(await toldOf(shop(), cash.token)).toMatchObject({
      cancellation: { by: "manager", reason },
      refunds: [],
    });
    const paid = await buy(shop(), "gula-aren", byTransfer());
    await confirm(paid.id);
    const { total } = await tracked(paid.token);
    await shop().admin.post(`/admin/orders/${paid.id}/cancel`).json<unknown>();
    expect((await toldOf(shop(), paid.token)).refunds).toMatchObject([
      { amount: total, state: "owed" },
    ]);
    expect(await historyOf(shop(), cash.id)).toEqual([`canceled_by_manager by manager: ${reason}`]);
    expect(await historyOf(shop(), paid.id)).toEqual([
      "payment_confirmed by manager",
      "canceled by manager",
      `refund_owed by shop: Rp${total.toLocaleString("id-ID")}`,
    ]);
    expect(
      (await shop().stranger.post(`/admin/orders/${cash.id}/call-off`, { reason })).status,
    ).toBe(401);
    await expectSoundStock(shop());
  });

  test("a cancellation whose process died is carried out by whoever comes next", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const begun = await aftersalesOf(shop()).createOrderCancellations({
      order_id: id,
      by: "buyer",
      reason: "Batal",
    });
    await awaitedOf(shop()).move(id, { from: ["awaiting"], to: "canceled" });
    await databaseOf(shop())("order_cancellation")
      .where({ id: begun.id })
      .update({ created_at: new Date(Date.now() - DAY_MS) });
    const job = loadFromBackend<typeof finishing>("jobs/finish-aftersales").default;
    await Promise.all([job(shop().container), job(shop().container)]);
    expect((await tracked(token)).status).toBe("canceled");
    expect(await toldOf(shop(), token)).toMatchObject({ cancellation: { reason: "Batal" } });
    await expectSoundStock(shop());
  });

  test("some of the money goes back, then the rest, never more, and each once", async () => {
    const { id, token } = await sent();
    const { total } = await tracked(token);
    const refund = (key: string, amount: number) =>
      act(id, "refunds", { key, amount, reason: "Satu bungkus rusak" });
    expect(await refund("first-key", 1.5)).toMatchObject({ status: 400 });
    expect(await refund("first-key", total + 1)).toMatchObject({
      status: 409,
      body: { code: "more_than_paid", fields: { amount: "more_than_paid" } },
    });
    expect((await refund("first-key", 10_000)).status).toBe(200);
    expect((await refund("first-key", 10_000)).status).toBe(200);
    expect(await refund("first-key", 20_000)).toMatchObject({ body: { code: "key_used" } });
    expect(await managedOf(shop(), id)).toMatchObject({
      refundable: total - 10_000,
      refunds: [{ amount: 10_000, state: "owed" }],
    });
    expect(await tracked(token)).toMatchObject({
      status: "shipped",
      total,
      payment: { status: "paid" },
    });
    expect((await refund("second-key", total - 10_000)).status).toBe(200);
    expect(await refund("third-key", 1)).toMatchObject({ body: { code: "more_than_paid" } });
    expect((await managedOf(shop(), id)).refundable).toBe(0);
    expect(await tracked(token)).toMatchObject({ status: "shipped", total });
    const unpaid = await buy(shop(), "gula-aren", byTransfer());
    expect(
      await act(unpaid.id, "refunds", { key: "fourth-key", amount: 1, reason: "x" }),
    ).toMatchObject({ status: 409, body: { code: "more_than_paid" } });
  });

  test("while an order is being changed nothing of it is canceled, paid back or taken back by half", async () => {
    const edit = (id: string) => tell(shop().admin, "/admin/order-edits", { order_id: id });
    const finish = (id: string) => shop().admin.delete(`/admin/order-edits/${id}`).json<unknown>();
    const paid = await buy(shop(), "gula-aren", byTransfer());
    await confirm(paid.id);
    expect((await edit(paid.id)).status).toBe(200);
    const changing = { status: 409, body: { code: "order_being_changed" } };
    expect(await ask(paid.token, "cancel")).toMatchObject(changing);
    const refund = { key: "while-changing", amount: 1000, reason: "Rusak" };
    expect(await act(paid.id, "refunds", refund)).toMatchObject(changing);
    expect((await tracked(paid.token)).status).toBe("processing");
    expect((await managedOf(shop(), paid.id)).refunds).toEqual([]);
    await finish(paid.id);
    expect((await ask(paid.token, "cancel")).status).toBe(200);

    const { id, token } = await fetched(1);
    const wish = { items: [{ item_id: await itemOf(token), quantity: 1 }], reason: "Rusak" };
    await ask(token, "return", wish);
    const [wanted] = (await managedOf(shop(), id)).returns;
    await act(id, `returns/${wanted?.id}/agree`);
    await edit(id);
    const receive = () => act(id, `returns/${wanted?.id}/receive`, { is_fit_for_sale: true });
    const { status } = await receive();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((await managedOf(shop(), id)).returns).toMatchObject([{ state: "agreed" }]);
    expect(await databaseOf(shop())("return").where({ order_id: id, deleted_at: null })).toEqual(
      [],
    );
    expect((await historyOf(shop(), id)).at(-1)).toBe("return_agreed by manager");
    await finish(id);
    expect((await receive()).status).toBe(200);
    expect((await managedOf(shop(), id)).returns).toMatchObject([{ state: "received" }]);
  });

  test("what Medusa's own page of an order refunds is owed as well", async () => {
    const { id, token } = await sent();
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,*payment_collections.payments`)
      .json<{ order: { payment_collections: { payments: { id: string }[] }[] } }>();
    const payment = only(only(order.payment_collections).payments).id;
    await shop().admin.post(`/admin/payments/${payment}/refund`, { amount: 5000 }).json<unknown>();
    await expect
      .poll(async () => (await toldOf(shop(), token)).refunds)
      .toMatchObject([{ amount: 5000, state: "owed" }]);
  });
});
