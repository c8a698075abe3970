import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { awaitedOf, awaitMissed, expireUnpaid, forgetPayment, runOut } from "./support/awaited";
import { buy, byCash, byTransfer, countOrders, goodsOf, stockOf, tell } from "./support/buying";
import { describeShop } from "./support/shop";

interface Payment {
  method: string;
  status: string;
  amount: number;
  unique_code: number | null;
  expires_at: string | null;
  bank: unknown;
  rejection: string | null;
}

interface Tracked {
  status: string;
  total: number;
  placed_at: string;
  payment: Payment;
}

const HOUR_MS = 60 * 60 * 1000;
const AT_ONCE = 8;
const MOVES = 20;

describeShop((shop) => {
  const track = async (token: string) =>
    (await shop().store.get(`/store/order-tracking/${token}`).json<{ order: Tracked }>()).order;
  const confirm = (id: string) => tell(shop().admin, `/admin/orders/${id}/confirm-payment`);
  const handling = async (id: string) =>
    (
      await shop()
        .admin.get(`/admin/orders/${id}/handling`)
        .json<{ handling: { asked: unknown; open_acts: string[] } }>()
    ).handling;

  test("a transfer is asked for with a code on top of the total, until a time that is told", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const { total, placed_at, payment } = await track(token);
    const code = payment.unique_code ?? 0;
    expect(code).toBeGreaterThanOrEqual(1);
    expect(code).toBeLessThanOrEqual(999);
    expect(payment).toMatchObject({ status: "awaiting", amount: total + code });
    const hours = (Date.parse(payment.expires_at ?? "") - Date.parse(placed_at)) / HOUR_MS;
    expect(hours).toBeCloseTo(24, 1);
    expect((await handling(id)).asked).toEqual({
      amount: total + code,
      code,
      expires_at: payment.expires_at,
      is_expired: false,
      is_reported: false,
    });

    expect((await confirm(id)).status).toBe(200);
    expect((await track(token)).payment).toMatchObject({
      status: "paid",
      amount: total + code,
      expires_at: null,
      bank: null,
    });
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}`)
      .json<{ order: { summary: { paid_total: number } } }>();
    expect(order.summary.paid_total).toBe(total);
  });

  test("cash is not waited for", async () => {
    const { id, token } = await buy(shop(), "kelapa-muda", byCash());
    const { total, payment } = await track(token);
    expect(payment).toMatchObject({ amount: total, unique_code: null, expires_at: null });
    expect((await handling(id)).asked).toBeNull();
  });

  test("the enterprise says how long it waits", async () => {
    const { enterprises } = await shop()
      .admin.get("/admin/enterprises?limit=10")
      .json<{ enterprises: { id: string; handle: string }[] }>();
    const own = enterprises.find(({ handle }) => handle === "bina-mandiri");
    const path = `/admin/enterprises/${own?.id}`;
    await shop().admin.post(path, { payment_hours: 3 }).json<unknown>();
    const { token } = await buy(shop(), "gula-aren", byTransfer());
    const { placed_at, payment } = await track(token);
    const hours = (Date.parse(payment.expires_at ?? "") - Date.parse(placed_at)) / HOUR_MS;
    expect(hours).toBeCloseTo(3, 1);
    expect(await tell(shop().admin, path, { payment_hours: 0 })).toMatchObject({
      status: 400,
      body: { fields: { payment_hours: "invalid" } },
    });
  });

  test(`${AT_ONCE} orders at once have ${AT_ONCE} codes, and the database takes none twice`, async () => {
    const bought = await Promise.all(
      Array.from({ length: AT_ONCE }, () => buy(shop(), "gula-semut", byTransfer())),
    );
    const rows = await awaitedOf(shop()).listAwaitedPayments({
      order_id: bought.map(({ id }) => id),
    });
    expect(new Set(rows.map(({ code }) => code)).size).toBe(AT_ONCE);
    expect(new Set(rows.map(({ amount }) => amount)).size).toBe(AT_ONCE);
    const { enterprise_id, code, amount, expires_at } = only(rows);
    const make = (change: { code: number | null; amount: number }) =>
      awaitedOf(shop()).createAwaitedPayments({
        order_id: "order_copy",
        enterprise_id,
        method: "bank_transfer",
        expires_at,
        ...change,
      });
    await expect(make({ code, amount: 1 })).rejects.toThrowError(/already exists/);
    await expect(make({ code: 1000, amount })).rejects.toThrowError(/already exists/);
  });

  test("an order that is not paid in time is canceled, and its goods can be bought again", async () => {
    const goods = await goodsOf(shop(), "gula-aren");
    const before = await stockOf(shop(), goods);
    const late = await buy(shop(), "gula-aren", byTransfer());
    const inTime = await buy(shop(), "gula-aren", byTransfer());
    const paid = await buy(shop(), "gula-aren", byTransfer());
    await confirm(paid.id);
    const cash = await buy(shop(), "gula-aren", byCash());
    await runOut(shop(), late.id);
    await runOut(shop(), paid.id);
    await Promise.all([expireUnpaid(shop()), expireUnpaid(shop())]);
    await expireUnpaid(shop());

    expect(await track(late.token)).toMatchObject({
      status: "canceled",
      payment: { status: "expired", expires_at: null, bank: null },
    });
    expect((await track(inTime.token)).status).toBe("awaiting_payment");
    expect(await track(paid.token)).toMatchObject({
      status: "processing",
      payment: { status: "paid" },
    });
    expect((await track(cash.token)).status).toBe("processing");
    expect((await stockOf(shop(), goods)).reserved).toBe(before.reserved + 3);
    expect(await confirm(late.id)).toMatchObject({
      status: 409,
      body: { code: "order_canceled" },
    });
    expect(await handling(late.id)).toMatchObject({ open_acts: [], asked: { is_expired: true } });
  });

  test("what was broken off in the middle is brought to its end", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await runOut(shop(), id);
    const claimed = await awaitedOf(shop()).move(id, {
      from: ["awaiting"],
      to: "expiring",
      isOverdue: true,
    });
    expect(claimed).toBe(true);
    expect(await confirm(id)).toMatchObject({ status: 409, body: { code: "order_expired" } });
    await expireUnpaid(shop());
    expect(await track(token)).toMatchObject({
      status: "canceled",
      payment: { status: "expired" },
    });
  });

  test("an order that is canceled by hand or packed before its money came does not expire", async () => {
    const canceled = await buy(shop(), "gula-aren", byTransfer());
    await shop().admin.post(`/admin/orders/${canceled.id}/cancel`).json<unknown>();
    const packed = await buy(shop(), "gula-aren", byTransfer());
    const { order } = await shop()
      .admin.get(`/admin/orders/${packed.id}`)
      .json<{ order: { items: { id: string; quantity: number }[] } }>();
    const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
    expect(
      await tell(shop().admin, `/admin/orders/${packed.id}/fulfillments`, { items }),
    ).toMatchObject({ status: 409, body: { code: "payment_not_confirmed" } });
    // By a script, which no route stands before.
    await createOrderFulfillmentWorkflow(shop().container).run({
      input: { order_id: packed.id, items },
    });
    await runOut(shop(), canceled.id);
    await runOut(shop(), packed.id);
    await expireUnpaid(shop());
    expect(await track(canceled.token)).toMatchObject({
      status: "canceled",
      payment: { status: "awaiting" },
    });
    expect((await track(packed.token)).status).toBe("awaiting_payment");
    expect((await confirm(packed.id)).status).toBe(200);
  });

  test("of all who would settle a payment at the same moment, without any lock, one does", async () => {
    const { id } = await buy(shop(), "gula-aren", byTransfer());
    await runOut(shop(), id);
    const awaited = awaitedOf(shop());
    const won = await Promise.all(
      Array.from({ length: MOVES }, (_, index) =>
        index % 2 === 0
          ? awaited.move(id, { from: ["awaiting"], to: "confirmed" })
          : awaited.move(id, { from: ["awaiting"], to: "expiring", isOverdue: true }),
      ),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await countOrders(shop())).toBe(1);
  });

  test("what a buyer reports as paid stays until a manager has decided, with a reason if it is no", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const report = (of = token) => tell(shop().store, `/store/order-tracking/${of}/report-payment`);
    const reject = (body: unknown) =>
      tell(shop().admin, `/admin/orders/${id}/reject-payment`, body);
    const reason = "Uang belum masuk. Dari rekening siapa?";
    expect(await reject({ reason })).toMatchObject({ status: 409, body: { code: "not_reported" } });
    expect((await report(`${token}x`)).status).toBe(404);

    expect((await report()).status).toBe(200);
    expect((await report()).status).toBe(200);
    await runOut(shop(), id);
    await expireUnpaid(shop());
    expect(await track(token)).toMatchObject({
      status: "awaiting_confirmation",
      payment: { status: "reported", expires_at: null, rejection: null },
    });
    expect((await handling(id)).asked).toMatchObject({ is_reported: true });

    expect(await reject({ reason: " " })).toMatchObject({
      status: 400,
      body: { fields: { reason: "invalid" } },
    });
    expect((await reject({ reason })).status).toBe(200);
    expect((await reject({ reason })).status).toBe(200);
    await expireUnpaid(shop());
    const { status, payment } = await track(token);
    expect({ status, rejection: payment.rejection }).toEqual({
      status: "awaiting_payment",
      rejection: reason,
    });
    expect(Date.parse(payment.expires_at ?? "")).toBeGreaterThan(Date.now() + HOUR_MS);

    expect((await report()).status).toBe(200);
    expect((await track(token)).payment.rejection).toBeNull();
    expect((await confirm(id)).status).toBe(200);
    expect((await report()).status).toBe(200);
    expect((await track(token)).payment.status).toBe("paid");
  });

  test("an order whose process died right after it was made is waited for all the same", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const cash = await buy(shop(), "gula-aren", byCash());
    await forgetPayment(shop(), id);
    expect((await track(token)).payment).toMatchObject({ unique_code: null, expires_at: null });
    await awaitMissed(shop());
    await awaitMissed(shop());
    const { total, payment } = await track(token);
    expect(payment.unique_code).not.toBeNull();
    expect(payment.amount).toBe(total + (payment.unique_code ?? 0));
    expect(payment.expires_at).not.toBeNull();
    expect((await handling(cash.id)).asked).toBeNull();
  });

  test("nobody can report what is not waited for", async () => {
    const report = ({ token }: { token: string }) =>
      tell(shop().store, `/store/order-tracking/${token}/report-payment`);
    const refused = { status: 409, body: { code: "not_awaited" } };
    expect(await report(await buy(shop(), "kelapa-muda", byCash()))).toMatchObject(refused);
    const late = await buy(shop(), "gula-aren", byTransfer());
    await runOut(shop(), late.id);
    await expireUnpaid(shop());
    expect(await report(late)).toMatchObject(refused);
  });
});
