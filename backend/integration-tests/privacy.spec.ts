import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { logInAs, newAccount } from "./support/accounts";
import { buy, byTransfer, fillCart, placeOrder } from "./support/buying";
import { describeShop } from "./support/shop";

describeShop((shop) => {
  test("nobody but its owner learns anything of an order by its id", async () => {
    const { contact, ...request } = byTransfer();
    const { id } = await buy(shop(), "gula-aren", { contact, ...request });
    const fields = "id,email,*shipping_address,*billing_address,*customer";
    const secrets = [contact.email, "81234567890", contact.name, "Melati"];
    const expectNothing = async (answer: Response, statuses: number[]) => {
      expect(statuses).toContain(answer.status);
      const text = await answer.text();
      for (const secret of secrets) expect(text).not.toContain(secret);
    };

    for (const path of [`/store/orders/${id}`, `/store/orders/${id}?fields=${fields}`]) {
      await expectNothing(await shop().store.get(path), [404]);
      await expectNothing(await shop().stranger.get(path), [400, 401]);
    }
    await expectNothing(await shop().store.get("/store/orders"), [404]);
    for (const act of ["request", "accept", "decline", "cancel"]) {
      const path = `/store/orders/${id}/transfer/${act}`;
      await expectNothing(await shop().store.post(path, { token: "x" }), [404]);
    }

    const customer = (await logInAs(shop(), await newAccount(shop()))).http;
    await expectNothing(await customer.get(`/store/orders/${id}?fields=${fields}`), [404]);
    await expectNothing(await customer.post(`/store/orders/${id}/transfer/request`), [404]);
    await expectNothing(await customer.get("/store/orders"), [404]);
  });

  test("an account made with somebody's e-mail address tells nothing of their orders", async () => {
    const account = await newAccount(shop());
    const { contact, ...request } = byTransfer();
    const order = { ...request, contact: { ...contact, email: account.email } };
    const { id } = await buy(shop(), "gula-aren", order);
    const { http } = await logInAs(shop(), account);
    // Medusa puts every order of an address into the account that was made with it.
    for (const path of ["/store/orders", `/store/orders/${id}`]) {
      expect((await http.get(path)).status, path).toBe(404);
    }
    const { account: shown } = await http.get("/store/account").json<{ account: object }>();
    expect(shown).toMatchObject({ email: account.email, orders: [], addresses: [] });
  });

  test("a cart that was ordered tells nothing any more", async () => {
    const cart = await fillCart(shop(), "gula-aren");
    const open = await shop()
      .store.get(`/store/carts/${cart}`)
      .json<{ cart: { items: { id: string }[] } }>();
    const line = only(open.cart.items).id;
    const ordered = await placeOrder(shop(), cart, byTransfer());
    expect(ordered.status).toBe(200);
    const { store } = shop();
    for (const path of ["", "/checkout-options"]) {
      expect((await store.get(`/store/carts/${cart}${path}`)).status, path).toBe(404);
    }
    const acts = ["complete", "customer", "line-items", "promotions", "shipping-methods", "taxes"];
    for (const path of ["", ...acts.map((act) => `/${act}`), "/complete/?fields=email"]) {
      expect((await store.post(`/store/carts/${cart}${path}`)).status, path).toBe(404);
    }
    for (const path of ["/promotions", `/line-items/${line}`]) {
      expect((await store.delete(`/store/carts/${cart}${path}`)).status, path).toBe(404);
    }
    const again = { order: { ...ordered.body.order, is_new: false } };
    expect(await placeOrder(shop(), cart, byTransfer())).toEqual({ status: 200, body: again });
  });
});
