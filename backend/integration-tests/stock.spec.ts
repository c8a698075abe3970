import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { loadFromBackend } from "./support/backend-modules";
import {
  beginCart,
  buy,
  byCash,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  prepareForMedusa,
  stockOf,
  tell,
} from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf, expectSoundStock } from "./support/stock";

describeShop((shop) => {
  test("two lines of the same goods cannot have the last one both, whichever way they are ordered", async () => {
    const goods = await goodsOf(shop(), "kenari");
    const { reserved, set } = await stockOf(shop(), goods);
    await set(reserved + 1);
    for (const isMedusas of [false, true]) {
      const cart = await beginCart(shop(), goods);
      for (const gift of ["yes", "no"]) {
        const variant_id = only(goods.variants).id;
        const line = { variant_id, quantity: 1, metadata: { gift } };
        await shop().store.post(`/store/carts/${cart}/line-items`, line).json<unknown>();
      }
      const before = await countOrders(shop());
      if (isMedusas) await prepareForMedusa(shop(), cart);
      const answer = isMedusas
        ? await tell(shop().store, `/store/carts/${cart}/complete`)
        : await placeOrder(shop(), cart, byTransfer());
      expect(answer).toMatchObject({ status: 409, body: { code: "out_of_stock" } });
      expect(await countOrders(shop())).toBe(before);
    }
    await expectSoundStock(shop());
  });

  test("the database itself refuses to promise more than there is, unless it is sold in advance", async () => {
    const goods = await goodsOf(shop(), "kenari");
    const { set, reserved, item, location } = await stockOf(shop(), goods);
    await set(reserved + 2);
    const database = databaseOf(shop());
    const promise = (id: string, quantity: number, allow_backorder = false) =>
      database("reservation_item").insert({
        id,
        inventory_item_id: item,
        location_id: location,
        quantity,
        raw_quantity: { value: String(quantity), precision: 20 },
        allow_backorder,
      });
    const refused = /reservation_within_stock/;
    await expect(promise("resitem_a", 3)).rejects.toThrow(refused);
    await promise("resitem_b", 2);
    await expect(promise("resitem_c", 1)).rejects.toThrow(refused);
    await expect(
      database("reservation_item").where({ id: "resitem_b" }).update({ quantity: 3 }),
    ).rejects.toThrow(refused);
    await promise("resitem_d", 5, true);
    await database("reservation_item").whereIn("id", ["resitem_b", "resitem_d"]).delete();
  });

  test.each([
    ["in advance", { allow_backorder: true }],
    ["uncounted", { manage_inventory: false }],
  ])("what is sold %s is shown as there, and ordered beyond its stock", async (_, how) => {
    const goods = await goodsOf(shop(), "kenari");
    await (await stockOf(shop(), goods)).set(0);
    const sizes = async () =>
      (
        await shop()
          .store.get("/store/goods/kenari")
          .json<{ goods: { id: string; variants: { id: string; stock: number }[] } }>()
      ).goods;
    const { id, variants } = await sizes();
    expect(only(variants).stock).toBe(0);
    const path = `/admin/products/${id}/variants/${only(variants).id}`;
    expect((await tell(shop().admin, path, how)).status).toBe(200);
    expect(only((await sizes()).variants).stock).toBe(999);
    const cart = await fillCart(shop(), "kenari", 3);
    expect((await placeOrder(shop(), cart, byTransfer())).status).toBe(200);
    expect(await countOrders(shop())).toBe(1);
  });

  test("what the database refuses is told to the buyer as sold out, and leaves no order", async () => {
    const goods = await goodsOf(shop(), "kenari");
    const { set, reserved, item, location } = await stockOf(shop(), goods);
    await set(reserved + 1);
    const cart = await fillCart(shop(), "kenari");
    // As another process would that shares no lock: promised behind the back of Medusa's own count.
    await databaseOf(shop())("reservation_item").insert({
      id: "resitem_elsewhere",
      inventory_item_id: item,
      location_id: location,
      quantity: 1,
      raw_quantity: { value: "1", precision: 20 },
    });
    const before = await countOrders(shop());
    const empty = await whatIsKeptWith(cart);
    expect(empty).toMatchObject({ email: null, name: null, methods: 0, sessions: 0, lines: 1 });
    expect(await placeOrder(shop(), cart, byTransfer())).toMatchObject({
      status: 409,
      body: { code: "out_of_stock" },
    });
    expect(await countOrders(shop())).toBe(before);
    await databaseOf(shop())("reservation_item").where({ id: "resitem_elsewhere" }).delete();
    // It was written to before its turn came, and is as it was: nobody's, with its goods in it.
    expect(await whatIsKeptWith(cart)).toEqual(empty);
    // It can be ordered now.
    expect((await placeOrder(shop(), cart, byTransfer())).status).toBe(200);
    await expectSoundStock(shop());
  });

  /** What a cart says of its buyer, and of what they chose. */
  async function whatIsKeptWith(cart: string) {
    const { data } = await shop()
      .container.resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "cart",
        fields: [
          "email",
          "shipping_address.id",
          "shipping_address.first_name",
          "billing_address.id",
          "shipping_methods.id",
          "items.id",
          "payment_collection.payment_sessions.id",
        ],
        filters: { id: cart },
      });
    const found = only(data);
    return {
      email: found.email ?? null,
      name: found.shipping_address?.first_name ?? null,
      addresses: [found.shipping_address?.id, found.billing_address?.id],
      methods: found.shipping_methods?.length ?? 0,
      sessions: found.payment_collection?.payment_sessions?.length ?? 0,
      lines: found.items?.length ?? 0,
    };
  }

  /** Leaves an order as a process does that dies while it makes it. */
  async function orphan(): Promise<{ cart: string; id: string }> {
    const cart = await fillCart(shop(), "gula-semut");
    const { body } = await placeOrder(shop(), cart, byCash());
    const id = `order_${body.order?.tracking_token.split(".")[0]}`;
    const inventory = shop().container.resolve(Modules.INVENTORY);
    const { rows } = await databaseOf(shop()).raw(
      "select item_id from order_item where order_id = ?",
      [id],
    );
    const line = only<{ item_id: string }>(rows).item_id;
    await inventory.deleteReservationItemsByLineItem([line]);
    return { cart, id };
  }

  const statusOf = async (id: string) =>
    (
      await shop()
        .admin.get(`/admin/orders/${id}?fields=status`)
        .json<{ order: { status: string } }>()
    ).order.status;

  test("who tries again after half an order gets a whole one", async () => {
    const { cart, id } = await orphan();
    const again = await placeOrder(shop(), cart, byTransfer());
    expect(again.status).toBe(200);
    const whole = `order_${again.body.order?.tracking_token.split(".")[0]}`;
    expect(whole).not.toBe(id);
    expect(await statusOf(id)).toBe("canceled");
    expect(await statusOf(whole)).toBe("pending");
    await expectSoundStock(shop());
  });

  test("half an order that nobody comes back for is canceled, a whole one is left alone", async () => {
    const { cart, id } = await orphan();
    const whole = await buy(shop(), "gula-semut", byTransfer());
    const { default: closeOrphans } = loadFromBackend<
      typeof import("../src/jobs/close-orphan-orders")
    >("jobs/close-orphan-orders");
    await closeOrphans(shop().container);
    // It may still be under way.
    expect(await statusOf(id)).toBe("pending");
    await databaseOf(shop())("order")
      .whereIn("id", [id, whole.id])
      .update({ created_at: new Date(Date.now() - 10 * 60_000) });
    await closeOrphans(shop().container);
    await closeOrphans(shop().container);
    expect(await statusOf(id)).toBe("canceled");
    expect(await statusOf(whole.id)).toBe("pending");
    expect((await placeOrder(shop(), cart, byTransfer())).status).toBe(200);
    await expectSoundStock(shop());
  });
});
