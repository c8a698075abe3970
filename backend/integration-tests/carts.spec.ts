import { expect, test } from "vitest";
import { byTransfer, fillCart, placeOrder } from "./support/buying";
import { describeShop } from "./support/shop";

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

  test.each([1.5, 0, -1, 1e9, "2"])("a quantity of %s is refused", async (quantity) => {
    const cart = await fillCart(shop(), "pala-kering");
    const [line] = (await read(cart)).items;
    const answer = await shop().store.post(`/store/carts/${cart}/line-items/${line?.id}`, {
      quantity,
    });
    expect(answer.status).toBe(400);
    expect((await read(cart)).items[0]?.quantity).toBe(line?.quantity);
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
