import { Modules } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import type * as finishing from "../src/jobs/finish-aftersales";
import { only } from "../src/lib/only";
import { aftersaleActs } from "./support/aftersale-acts";
import { historyOf, managedOf, toldOf } from "./support/aftersales";
import { awaitedOf } from "./support/awaited";
import { loadFromBackend } from "./support/backend-modules";
import { buy, byCash, byQris, byTransfer, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf, expectSoundStock } from "./support/stock";

const TWO_MINUTES_MS = 2 * 60_000;

describeShop((shop) => {
  const { act, ask, adminOrder, tracked, confirm } = aftersaleActs(shop);
  const edit = (id: string) => tell(shop().admin, "/admin/order-edits", { order_id: id });
  const finish = () =>
    loadFromBackend<typeof finishing>("jobs/finish-aftersales").default(shop().container);

  const paymentOf = async (id: string) => {
    const { order } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,*payment_collections.payments`)
      .json<{ order: { payment_collections: { payments: { id: string }[] }[] } }>();
    return only(only(order.payment_collections).payments).id;
  };
  const paid = async () => {
    const bought = await buy(shop(), "gula-aren", byTransfer());
    expect((await confirm(bought.id)).status).toBe(200);
    return bought;
  };

  test("Medusa's own buttons give nothing back while an order is being changed, and all of it after that", async () => {
    const { id, token } = await paid();
    const { total } = await tracked(token);
    const refund = `/admin/payments/${await paymentOf(id)}/refund`;
    const cancel = `/admin/orders/${id}/cancel`;
    expect((await edit(id)).status).toBe(200);
    const changing = { status: 409, body: { code: "order_being_changed" } };
    expect(await tell(shop().admin, cancel)).toMatchObject(changing);
    expect(await tell(shop().admin, refund, { amount: 1000 })).toMatchObject(changing);
    expect(await managedOf(shop(), id)).toMatchObject({ refundable: total, refunds: [] });
    expect((await adminOrder(id)).payment_status).toBe("captured");
    expect((await tracked(token)).status).toBe("processing");

    await shop().admin.delete(`/admin/order-edits/${id}`).json<unknown>();
    expect((await tell(shop().admin, refund, { amount: 1000 })).status).toBe(200);
    await expect.poll(async () => (await toldOf(shop(), token)).refunds).toHaveLength(1);
    expect((await tell(shop().admin, cancel)).status).toBe(200);
    expect((await toldOf(shop(), token)).refunds).toMatchObject([
      { amount: 1000, state: "owed" },
      { amount: total - 1000, state: "owed" },
    ]);
    await expectSoundStock(shop());
  });

  test("Medusa's own refund of a canceled order is refused before it is in the books", async () => {
    const { id, token } = await paid();
    const payment = await paymentOf(id);
    expect((await ask(token, "cancel")).status).toBe(200);
    const { refunds } = await managedOf(shop(), id);
    expect(
      await tell(shop().admin, `/admin/payments/${payment}/refund`, { amount: 1 }),
    ).toMatchObject({
      status: 409,
      body: { code: "order_canceled" },
    });
    expect((await managedOf(shop(), id)).refunds).toEqual(refunds);
  });

  test("a refund in Medusa's books that nobody began here is owed once the job has seen it", async () => {
    const { id, token } = await paid();
    const { total } = await tracked(token);
    // As after a failure of Medusa's own page: the money is written down, and no event tells of it.
    await shop()
      .container.resolve(Modules.PAYMENT)
      .refundPayment({ payment_id: await paymentOf(id), amount: total });
    await finish();
    // It may be one that is just being made.
    expect((await toldOf(shop(), token)).refunds).toEqual([]);
    await databaseOf(shop())("refund")
      .where({ payment_id: await paymentOf(id) })
      .update({ created_at: new Date(Date.now() - TWO_MINUTES_MS) });
    await finish();
    await finish();
    expect((await toldOf(shop(), token)).refunds).toMatchObject([{ amount: total, state: "owed" }]);
    expect((await historyOf(shop(), id)).at(-1)).toBe(
      `refund_owed by manager: Rp${total.toLocaleString("id-ID")}`,
    );
  });

  test("an order is changed once it is paid, and not while its money is awaited", async () => {
    const unpaid = { status: 409, body: { code: "not_paid_yet" } };
    for (const request of [byTransfer(), byQris(), byCash()]) {
      const { id } = await buy(
        shop(),
        request.payment_method === "cash_on_pickup" ? "kelapa-muda" : "gula-aren",
        request,
      );
      expect(await edit(id)).toMatchObject(unpaid);
      for (const path of ["request", "confirm"]) {
        expect(await tell(shop().admin, `/admin/order-edits/${id}/${path}`)).toMatchObject(unpaid);
      }
      for (const path of ["returns", "exchanges"]) {
        const begun = await tell(shop().admin, `/admin/${path}`, { order_id: id });
        expect(begun).toMatchObject(unpaid);
      }
      const claim = { order_id: id, type: "refund" };
      expect(await tell(shop().admin, "/admin/claims", claim)).toMatchObject(unpaid);
      const changes = await shop()
        .container.resolve(Modules.ORDER)
        .listOrderChanges({ order_id: id });
      expect(changes).toEqual([]);
    }
    const { id } = await paid();
    expect((await edit(id)).status).toBe(200);
    const other = await paid();
    expect((await tell(shop().admin, "/admin/exchanges", { order_id: other.id })).status).toBe(200);
  });

  test("money is not confirmed for an order that costs something else by now", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const [awaited] = await awaitedOf(shop()).listAwaitedPayments({ order_id: id });
    const asked = awaited?.amount ?? 0;
    const ofOrder = databaseOf(shop())("awaited_payment").where({ order_id: id });
    // As if the order had been changed meanwhile in a way that no route of ours knows.
    await ofOrder.clone().update({ amount: asked - 5000 });
    expect(await confirm(id)).toMatchObject({ status: 409, body: { code: "amount_changed" } });
    expect((await tracked(token)).status).toBe("awaiting_payment");
    expect(await awaitedOf(shop()).listAwaitedPayments({ order_id: id })).toMatchObject([
      { status: "awaiting" },
    ]);
    expect((await act(id, "call-off", { reason: "Pesan lagi" })).status).toBe(200);
    const sound = await buy(shop(), "gula-aren", byTransfer());
    expect((await confirm(sound.id)).status).toBe(200);
    expect((await confirm(sound.id)).status).toBe(200);
  });
});
