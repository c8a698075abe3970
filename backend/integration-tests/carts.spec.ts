import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { byTransfer, fillCart, goodsOf, placeOrder, tell } from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

interface Cart {
  items: { id: string; quantity: number }[];
}

describeShop((shop) => {
  const read = async (id: string) => {
    const { cart } = await shop().store.get(`/store/carts/${id}`).json<{ cart: Cart }>();
    return cart;
  };

  test("nobody changes or removes a line of somebody else's cart", async () => {
    const theirs = await fillCart(shop(), "pala-kering");
    const mine = await fillCart(shop(), "pala-kering");
    const [line] = (await read(theirs)).items;
    const path = `/store/carts/${mine}/line-items/${line?.id}`;
    expect((await shop().store.delete(path)).status).toBe(404);
    expect((await shop().store.post(path, { quantity: 2 })).status).toBe(404);
    expect((await read(theirs)).items).toEqual([expect.objectContaining(line ?? {})]);
    const [own] = (await read(mine)).items;
    const ownPath = `/store/carts/${mine}/line-items/${own?.id}`;
    expect((await shop().store.post(ownPath, { quantity: 2 })).status).toBe(200);
    expect((await shop().store.delete(ownPath)).status).toBe(200);
  });

  test("no cart keeps heaps of whatever is sent with it, wherever it is put", async () => {
    const { store } = shop();
    const goods = await goodsOf(shop(), "pala-kering");
    const { sales_channel_id } = goods.enterprise;
    const id = await fillCart(shop(), "pala-kering");
    const item = { variant_id: only(goods.variants).id, quantity: 1 };
    const heap = { note: "x".repeat(90_000) };
    const asked: [path: string, body: object, field: string][] = [
      ["", { sales_channel_id, metadata: heap }, "metadata"],
      ["", { sales_channel_id, items: [{ ...item, metadata: heap }] }, "items.0.metadata"],
      [`/${id}`, { metadata: heap }, "metadata"],
      [`/${id}`, { shipping_address: { metadata: heap } }, "shipping_address.metadata"],
      [`/${id}`, { billing_address: { address_1: heap.note } }, "billing_address.address_1"],
      [`/${id}/line-items`, { ...item, metadata: heap }, "metadata"],
      [`/${id}/shipping-methods`, { option_id: "so_1", data: heap }, "data"],
    ];
    for (const [path, body, field] of asked) {
      expect(await tell(store, `/store/carts${path}`, body), field).toMatchObject({
        status: 400,
        body: { code: "invalid_request", fields: { [field]: "too_long" } },
      });
    }
    const carts = await databaseOf(shop())("cart").select("metadata");
    expect(JSON.stringify(carts).length).toBeLessThan(1000);
  });

  /** Asks for so much of something in each way there is; none of it may come into the cart. */
  async function askInVain(quantity: unknown) {
    const { store } = shop();
    const goods = await goodsOf(shop(), "pala-kering");
    const cart = await fillCart(shop(), "pala-kering");
    const [line] = (await read(cart)).items;
    const item = { variant_id: only(goods.variants).id, quantity };
    const lines = `/store/carts/${cart}/line-items`;
    const begun = { sales_channel_id: goods.enterprise.sales_channel_id, items: [item] };
    const answers = [
      await tell(store, lines, item),
      await tell(store, `${lines}/${line?.id}`, { quantity }),
      await tell(store, "/store/carts", begun),
    ];
    expect((await read(cart)).items).toEqual([expect.objectContaining(line ?? {})]);
    return answers;
  }

  test.each([0, -1, "2", 1.5, 1e9])(
    "a quantity of %s is refused with its field",
    async (quantity) => {
      const refusals = ["quantity", "quantity", "items.0.quantity"].map((field) => ({
        status: 400,
        body: { code: "invalid_request", fields: { [field]: "invalid" } },
      }));
      expect(await askInVain(quantity)).toMatchObject(refusals);
    },
  );

  test("a line that names a price, or anything else unknown, is refused with its field", async () => {
    const { store } = shop();
    const goods = await goodsOf(shop(), "pala-kering");
    const cart = await fillCart(shop(), "pala-kering");
    const [line] = (await read(cart)).items;
    const item = { variant_id: only(goods.variants).id, quantity: 1 };
    const lines = `/store/carts/${cart}/line-items`;
    const sales_channel_id = goods.enterprise.sales_channel_id;
    const begin = (...items: object[]) => tell(store, "/store/carts", { sales_channel_id, items });
    const refused = (...fields: string[]) => ({
      status: 400,
      body: {
        code: "invalid_request",
        fields: Object.fromEntries(fields.map((field) => [field, "unknown"])),
      },
    });
    expect(await begin(item, { ...item, unit_price: 1, is_tax_inclusive: true })).toMatchObject(
      refused("items.1.unit_price", "items.1.is_tax_inclusive"),
    );
    expect(await tell(store, lines, { ...item, unit_price: 1 })).toMatchObject(
      refused("unit_price"),
    );
    expect(await tell(store, `${lines}/${line?.id}`, { quantity: 2, unit_price: 1 })).toMatchObject(
      refused("unit_price"),
    );
    expect((await read(cart)).items).toEqual([expect.objectContaining(line ?? {})]);
    expect((await begin({ ...item, metadata: { note: "hadiah" } })).status).toBe(200);
  });

  test("signs that no label can bear are refused with their field", async () => {
    const cart = await fillCart(shop(), "pala-kering");
    for (const name of ["Sri\u0000Wahyuni", "Sri\u202eWahyuni", "Sri\nWahyuni"]) {
      const order = byTransfer();
      const asked = { ...order, contact: { ...order.contact, name } };
      const { status, body } = await placeOrder(shop(), cart, asked);
      expect(status).toBe(400);
      expect(Object.keys(body.fields ?? {})).toEqual(["contact.name"]);
    }
  });
});
