import { expect, test } from "vitest";
import { aftersaleActs } from "./support/aftersale-acts";
import { historyOf, managedOf, toldOf } from "./support/aftersales";
import { buy, byTransfer, goodsOf, stockOf } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf, expectSoundStock } from "./support/stock";

const DAY_MS = 24 * 60 * 60 * 1000;

describeShop((shop) => {
  const { act, ask, adminOrder, tracked, fetched, itemOf } = aftersaleActs(shop);

  test("goods come back: asked, agreed, received, and for sale again if they are fit for it", async () => {
    const { id, token } = await fetched(3);
    const goods = await goodsOf(shop(), "gula-aren");
    const shelf = async () => (await stockOf(shop(), goods)).stocked;
    const before = await shelf();
    const { total, subtotal, items } = await tracked(token);
    const item_id = await itemOf(token);
    const wish = (quantity: number) => ({
      items: [{ item_id, quantity }],
      reason: "Kemasan bocor",
    });
    expect(await ask(token, "return", wish(4))).toMatchObject({
      status: 400,
      body: { code: "not_returnable", fields: { "items.0.quantity": "too_many" } },
    });
    expect((await ask(token, "return", { items: [], reason: "abc" })).status).toBe(400);
    const asked = await Promise.all([1, 2, 3].map(() => ask(token, "return", wish(1))));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await ask(token, "return", wish(2))).toMatchObject({ body: { code: "return_open" } });
    const [wanted] = (await managedOf(shop(), id)).returns;
    const at = (name: string) => `returns/${wanted?.id}/${name}`;
    expect(await act(id, at("receive"), { is_fit_for_sale: true })).toMatchObject({
      body: { code: "return_not_agreed" },
    });
    expect((await act(id, at("agree"))).status).toBe(200);
    expect((await act(id, at("agree"))).status).toBe(200);
    expect(await act(id, at("decline"), { reason: "Tidak" })).toMatchObject({
      body: { code: "return_decided" },
    });
    const received = await Promise.all(
      [1, 2, 3].map(() => act(id, at("receive"), { is_fit_for_sale: true })),
    );
    expect(received.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await shelf()).toBe(before + 1);
    expect(await toldOf(shop(), token)).toMatchObject({
      returnable: [{ quantity: 2 }],
      returns: [{ state: "received", awaits_refund: true, items: [{ quantity: 1 }] }],
    });
    expect((await managedOf(shop(), id)).returns).toMatchObject([{ awaits_refund: true }]);
    expect(await tracked(token)).toMatchObject({
      status: "completed",
      total,
      subtotal,
      items,
      payment: { status: "paid" },
    });

    const worth = wanted?.worth ?? 0;
    expect(worth).toBeGreaterThan(0);
    const refund = { key: `return-${wanted?.id}`, amount: worth, reason: "Barang kembali" };
    expect((await act(id, "refunds", refund)).status).toBe(200);
    expect((await managedOf(shop(), id)).returns).toMatchObject([{ awaits_refund: false }]);
    expect((await toldOf(shop(), token)).returns).toMatchObject([{ awaits_refund: false }]);
    expect(await tracked(token)).toMatchObject({
      status: "completed",
      total,
      payment: { status: "paid" },
    });
    expect((await adminOrder(id)).summary.pending_difference).toBe(0);

    expect((await ask(token, "return", wish(2))).status).toBe(200);
    const [rest] = (await managedOf(shop(), id)).returns;
    await act(id, `returns/${rest?.id}/agree`);
    const spoiled = { is_fit_for_sale: false };
    expect((await act(id, `returns/${rest?.id}/receive`, spoiled)).status).toBe(200);
    expect(await shelf()).toBe(before + 1);
    expect(await toldOf(shop(), token)).toMatchObject({
      returnable: [],
      returns: [{ awaits_refund: true }, { awaits_refund: false }],
    });
    expect((await historyOf(shop(), id)).slice(-7)).toEqual([
      "return_asked by buyer: Kemasan bocor",
      "return_agreed by manager",
      "return_received by manager",
      expect.stringMatching(/^refund_owed by manager: Rp[\d.]+ \(Barang kembali\)$/),
      "return_asked by buyer: Kemasan bocor",
      "return_agreed by manager",
      "return_received by manager",
    ]);
    expect(await tracked(token)).toMatchObject({ status: "completed", total });
    await expectSoundStock(shop());
  });

  test("a manager declines with a reason; a return comes neither before the goods nor too late", async () => {
    const waiting = await buy(shop(), "gula-aren", byTransfer());
    const nothing = { items: [{ item_id: "ordli_x", quantity: 1 }], reason: "Rusak" };
    expect(await ask(waiting.token, "return", nothing)).toMatchObject({
      status: 409,
      body: { code: "not_delivered" },
    });
    const { id, token } = await fetched(1);
    const item_id = await itemOf(token);
    const wish = { items: [{ item_id, quantity: 1 }], reason: "Tidak suka" };
    await ask(token, "return", wish);
    const [wanted] = (await managedOf(shop(), id)).returns;
    const reason = "Makanan tidak dapat dikembalikan";
    const declined = await act(id, `returns/${wanted?.id}/decline`, { reason });
    expect(declined.status).toBe(200);
    expect((await toldOf(shop(), token)).returns).toMatchObject([
      { state: "declined", decline_reason: reason },
    ]);
    expect((await historyOf(shop(), id)).at(-1)).toBe(`return_declined by manager: ${reason}`);
    await databaseOf(shop())("fulfillment").update({
      delivered_at: new Date(Date.now() - 8 * DAY_MS),
    });
    expect(await ask(token, "return", wish)).toMatchObject({
      body: { code: "too_late_to_return" },
    });
  });
});
