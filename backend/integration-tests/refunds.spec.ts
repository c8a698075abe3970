import { Modules } from "@medusajs/framework/utils";
import { expect, test, vi } from "vitest";
import type * as finishing from "../src/jobs/finish-aftersales";
import type * as forgetting from "../src/jobs/forget-refund-accounts";
import { only } from "../src/lib/only";
import type * as recording from "../src/workflows/order/record-payment";
import { aftersaleActs } from "./support/aftersale-acts";
import { aftersalesOf, historyOf, managedOf, toldOf } from "./support/aftersales";
import { loadFromBackend } from "./support/backend-modules";
import { buy, byQris, byTransfer, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

const DAY_MS = 24 * 60 * 60 * 1000;

describeShop((shop) => {
  const { tracked } = aftersaleActs(shop);
  const act = (id: string, name: string, body: object = {}) =>
    tell(shop().admin, `/admin/orders/${id}/${name}`, body);
  const rowsOf = (id: string) => aftersalesOf(shop()).listOwedRefunds({ order_id: id });
  const forget = () =>
    loadFromBackend<typeof forgetting>("jobs/forget-refund-accounts").default(shop().container);

  /** A canceled order whose money came in all the same, as when it was seen too late. */
  const canceledAndPaid = async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await act(id, "call-off", { reason: "Habis" });
    const { recordPaymentWorkflow } = loadFromBackend<typeof recording>(
      "workflows/order/record-payment",
    );
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,*payment_collections.payment_sessions`)
      .json<{ order: { payment_collections: { payment_sessions: { id: string }[] }[] } }>();
    const session_id = only(only(order.payment_collections).payment_sessions).id;
    await recordPaymentWorkflow(shop().container).run({ input: { session_id, by: "user_test" } });
    return { id, token };
  };

  test("money of a canceled order is given back whole, and owed at once", async () => {
    const { id, token } = await canceledAndPaid();
    const { refundable: amount } = await managedOf(shop(), id);
    expect(amount).toBeGreaterThan(0);
    const body = { key: "late-money", amount, reason: "Pesanan sudah batal" };
    expect((await act(id, "refunds", body)).status).toBe(200);
    expect((await act(id, "refunds", body)).status).toBe(200);
    expect((await toldOf(shop(), token)).refunds).toMatchObject([{ amount, state: "owed" }]);
    expect((await managedOf(shop(), id)).refundable).toBe(0);
    expect(await rowsOf(id)).toHaveLength(1);
  });

  test("an order whose money was all given back before it left promises its buyer nothing", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byQris());
    const payment = async () => (await tracked(token)).payment;
    await act(id, "confirm-payment");
    await act(id, "ready-for-pickup");
    const { refundable } = await managedOf(shop(), id);
    const give = (key: string, amount: number) =>
      act(id, "refunds", { key, amount, reason: "Sepakat" });
    await give("first-part", 1000);
    expect(await payment()).toMatchObject({ status: "paid", is_given_back: false });
    await give("the-rest", refundable - 1000);
    expect(await payment()).toMatchObject({ status: "paid", is_given_back: true });
    const { delivery } = await tracked(token);
    expect(delivery).toMatchObject({ pickup_code: null });
    expect(await toldOf(shop(), token)).toMatchObject({ is_paid: false });
  });

  test("a refund that Medusa refuses leaves nothing behind", async () => {
    const paid = await buy(shop(), "gula-aren", byQris());
    await act(paid.id, "confirm-payment");
    const payments = shop().container.resolve(Modules.PAYMENT);
    for (const { id } of [paid, await canceledAndPaid()]) {
      const { refundable: amount } = await managedOf(shop(), id);
      const refusal = vi
        .spyOn(payments, "refundPayment")
        .mockRejectedValue(new Error("the gateway refuses"));
      const body = { key: "refused-one", amount, reason: "Sepakat" };
      expect((await act(id, "refunds", body)).status).toBeGreaterThanOrEqual(400);
      expect(refusal).toHaveBeenCalled();
      refusal.mockRestore();
      expect(await rowsOf(id)).toEqual([]);
      expect((await managedOf(shop(), id)).refundable).toBe(amount);
      expect((await act(id, "refunds", body)).status).toBe(200);
      expect(await rowsOf(id)).toMatchObject([{ amount, state: "owed" }]);
    }
  });

  test("a refund that is in the books when Medusa fails is owed, not for ever being recorded", async () => {
    const { id } = await buy(shop(), "gula-aren", byQris());
    await act(id, "confirm-payment");
    const orders = shop().container.resolve(Modules.ORDER);
    const failure = vi
      .spyOn(orders, "addOrderTransactions")
      .mockRejectedValue(new Error("no database"));
    const body = { key: "half-done-one", amount: 1000, reason: "Kembalian" };
    expect((await act(id, "refunds", body)).status).toBeGreaterThanOrEqual(400);
    expect(failure).toHaveBeenCalled();
    failure.mockRestore();
    expect(await rowsOf(id)).toMatchObject([{ amount: 1000, state: "owed" }]);
    expect(await historyOf(shop(), id)).toContain("refund_owed by manager: Rp1.000 (Kembalian)");
    expect((await act(id, "refunds", body)).status).toBe(200);
    expect(await rowsOf(id)).toHaveLength(1);
  });

  /** What a process leaves that dies while Medusa writes a refund, or a cancellation, into an order. */
  const leaveChange = async (order_id: string, amount: number | null) => {
    const orders = shop().container.resolve(Modules.ORDER);
    // Medusa's own workflow begins it so; its types know no such kind.
    const begun = { order_id, change_type: "credit_line" as "edit", created_by: "user_test" };
    const change = await orders.createOrderChange(begun);
    if (amount === null) return;
    await orders.addOrderAction({
      ...{ order_change_id: change.id, order_id, version: change.version },
      ...{ action: "CREDIT_LINE_ADD", reference: "refund", reference_id: "x", amount },
    });
  };

  test.each([null, 0])(
    "a cancellation that died in the middle can be asked for again (%s)",
    async (amount) => {
      const { id, token } = await buy(shop(), "gula-aren", byQris());
      await leaveChange(id, amount);
      expect((await act(id, "call-off", { reason: "Habis" })).status).toBe(200);
      expect(await tracked(token)).toMatchObject({ status: "canceled" });
    },
  );

  test.each([
    ["begun nothing else", undefined],
    ["begun a change of the order", null],
    ["written down how much", 1000],
  ])("an order whose refund died having %s is paid, and can be packed", async (_, change) => {
    const { id, token } = await buy(shop(), "gula-aren", byQris());
    await act(id, "confirm-payment");
    const before = await managedOf(shop(), id);
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,*payment_collections.payments`)
      .json<{ order: { payment_collections: { payments: { id: string }[] }[] } }>();
    const payment_id = only(only(order.payment_collections).payments).id;
    const row = await aftersalesOf(shop()).createOwedRefunds({
      ...{ order_id: id, request_key: "died", amount: 1000, cause: "agreed", reason: "Kembalian" },
    });
    await shop()
      .container.resolve(Modules.PAYMENT)
      .refundPayment({ payment_id, amount: 1000, note: `Kembalian (${row.id})` });
    if (change !== undefined) await leaveChange(id, change);
    for (const table of ["owed_refund", "refund"]) {
      await databaseOf(shop())(table).update({ created_at: new Date(Date.now() - DAY_MS / 24) });
    }
    await loadFromBackend<typeof finishing>("jobs/finish-aftersales").default(shop().container);

    expect(await rowsOf(id)).toMatchObject([{ amount: 1000, state: "owed" }]);
    expect((await managedOf(shop(), id)).refundable).toBe(before.refundable - 1000);
    expect(await tracked(token)).toMatchObject({
      status: "processing",
      payment: { status: "paid" },
    });
    expect((await act(id, "ready-for-pickup")).status).toBe(200);
    expect((await act(id, "hand-over", {})).status).toBeLessThan(500);
  });

  test("a transfer goes to the buyer's account, or the manager says how it was paid back", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byQris());
    await act(id, "confirm-payment");
    for (const key of ["refund-one", "refund-two", "refund-three"]) {
      await act(id, "refunds", { key, amount: 500, reason: "Kembalian" });
    }
    const [one, two, three] = (await rowsOf(id)).map((row) => row.id);
    const sent = (refund: string | undefined, body: object) =>
      act(id, `refunds/${refund}/sent`, body);
    expect(await sent(one, { how: "transfer" })).toMatchObject({
      status: 409,
      body: { code: "account_unknown", fields: { note: "required" } },
    });
    expect((await sent(one, { how: "transfer", note: "  " })).status).toBe(400);
    expect(await rowsOf(id)).toMatchObject([
      { state: "owed" },
      { state: "owed" },
      { state: "owed" },
    ]);
    const note = "Bank Contoh 7890, dikirim lewat WhatsApp";
    expect((await sent(one, { how: "transfer", note })).status).toBe(200);
    expect((await sent(one, { how: "transfer" })).status).toBe(200);
    expect((await sent(two, { how: "cash" })).status).toBe(200);
    await tell(shop().store, `/store/order-tracking/${token}/refund-account`, {
      bank_name: "Bank Contoh",
      account_number: "1234567890",
      account_holder: "Sri",
    });
    expect((await sent(three, { how: "transfer" })).status).toBe(200);
    const { refunds } = await managedOf(shop(), id);
    const noted = Object.fromEntries(refunds.map((refund) => [refund.id, refund.sent_note]));
    expect(noted).toEqual({ [one ?? ""]: note, [two ?? ""]: null, [three ?? ""]: null });
    // For managers alone, and not for ever: it may tell of an account.
    expect(JSON.stringify(await toldOf(shop(), token))).not.toContain(note);
    expect((await historyOf(shop(), id)).join()).not.toContain(note);
    await forget();
    expect((await rowsOf(id)).some(({ sent_note }) => sent_note === note)).toBe(true);
    await databaseOf(shop())("owed_refund")
      .where({ order_id: id })
      .update({ sent_at: new Date(Date.now() - 31 * DAY_MS) });
    await forget();
    expect((await rowsOf(id)).every(({ sent_note }) => sent_note === null)).toBe(true);
  });
});
