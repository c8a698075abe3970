import { Modules } from "@medusajs/framework/utils";
import { beforeEach, expect, test } from "vitest";
import { only } from "../src/lib/only";
import {
  buy,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  tell,
} from "./support/buying";
import { describeShop } from "./support/shop";
import { databaseOf } from "./support/stock";

interface Priced {
  id: string;
  variants: { id: string; prices: { id: string }[] }[];
}

const HANDLE = "pala-kering";
const UNSOUND = [-5000, 0, 45_000.4, 1e15, "5000"];

describeShop((shop) => {
  let product: Priced;
  let variant: Priced["variants"][number];

  beforeEach(async () => {
    const { products } = await shop()
      .admin.get(`/admin/products?handle[]=${HANDLE}&fields=id,variants.id,variants.prices.id`)
      .json<{ products: Priced[] }>();
    product = only(products);
    // The one that is bought.
    const [bought] = (await goodsOf(shop(), HANDLE)).variants;
    variant = only(product.variants.filter(({ id }) => id === bought?.id));
  });

  /** Sets the price as no page does, but a file may that is read in. */
  const setPrice = (amount: number) =>
    databaseOf(shop()).raw("UPDATE price SET amount = ?, raw_amount = ? WHERE id = ?", [
      amount,
      JSON.stringify({ value: String(amount), precision: 20 }),
      only(variant.prices).id,
    ]);

  const order = async (quantity: number) => {
    const cart = await fillCart(shop(), HANDLE, quantity);
    const { status, body } = await placeOrder(shop(), cart, byTransfer());
    return `${status} ${body.code}`;
  };

  test.each(UNSOUND)("a manager who sets a price of %j is told that it is none", async (amount) => {
    const prices = [{ id: only(variant.prices).id, currency_code: "idr", amount }];
    const path = `/admin/products/${product.id}`;
    const added = { title: "Baru", prices: [{ currency_code: "idr", amount }] };
    const list = { variant_id: variant.id, currency_code: "idr", amount };
    const asked: [string, object, string][] = [
      [`${path}/variants/${variant.id}`, { prices }, "prices.0.amount"],
      [path, { variants: [{ id: variant.id, prices }] }, "variants.0.prices.0.amount"],
      [`${path}/variants`, added, "prices.0.amount"],
      [
        `${path}/variants/batch`,
        { update: [{ id: variant.id, prices }] },
        "update.0.prices.0.amount",
      ],
      ["/admin/price-lists", { title: "x", description: "x", prices: [list] }, "prices.0.amount"],
    ];
    for (const [to, body, field] of asked) {
      expect(await tell(shop().admin, to, body), to).toMatchObject({
        status: 400,
        body: { code: "invalid_request", fields: { [field]: "invalid" } },
      });
    }
    await buy(shop(), HANDLE, byTransfer());
  });

  test.each(["weight", "length"])(
    "a %s below nothing is refused, and none is taken",
    async (name) => {
      const path = `/admin/products/${product.id}/variants/${variant.id}`;
      for (const measure of [-500, 0]) {
        expect(await tell(shop().admin, path, { [name]: measure })).toMatchObject({
          status: 400,
          body: { code: "invalid_request", fields: { [name]: "invalid" } },
        });
      }
      expect((await tell(shop().admin, path, { [name]: null })).status).toBe(200);
    },
  );

  test("no part of a rupiah is given back, nor booked otherwise", async () => {
    const { id } = await buy(shop(), HANDLE, byTransfer());
    await tell(shop().admin, `/admin/orders/${id}/confirm-payment`, {});
    const { order: paid } = await shop()
      .admin.get(`/admin/orders/${id}?fields=id,*payment_collections.payments`)
      .json<{ order: { payment_collections: { payments: { id: string }[] }[] } }>();
    const payment = only(only(paid.payment_collections).payments).id;
    const refused = (field: string) => ({
      status: 400,
      body: { code: "invalid_request", fields: { [field]: "invalid" } },
    });
    for (const amount of [0.3, 0, -1, 20_000.5]) {
      expect(
        await tell(shop().admin, `/admin/payments/${payment}/refund`, { amount }),
        String(amount),
      ).toMatchObject(refused("amount"));
    }
    const item = { variant_id: variant.id, quantity: 1, unit_price: 1.5 };
    expect(
      await tell(shop().admin, `/admin/order-edits/${id}/items`, { items: [item] }),
    ).toMatchObject(refused("items.0.unit_price"));
    expect(
      await tell(shop().admin, `/admin/orders/${id}/credit-lines`, {
        ...{ amount: 0.5, reference: "x", reference_id: "x" },
      }),
    ).toMatchObject(refused("amount"));
    expect((await tell(shop().admin, `/admin/orders/${id}/call-off`, { reason: "x" })).status).toBe(
      200,
    );
  });

  const discount = {
    code: "SEPERTIGA",
    type: "standard" as const,
    status: "active" as const,
    is_automatic: true,
    application_method: {
      type: "percentage" as const,
      target_type: "items" as const,
      allocation: "across" as const,
      value: 33.333,
      currency_code: "idr",
    },
  };

  test("there are no promotions; one that came otherwise sells nothing for parts of a rupiah", async () => {
    expect(await tell(shop().admin, "/admin/promotions", discount)).toMatchObject({
      status: 400,
      body: { code: "not_offered" },
    });
    await shop().container.resolve(Modules.PROMOTION).createPromotions([discount]);
    expect(await order(1)).toBe("409 total_not_whole");
    expect(await countOrders(shop())).toBe(0);
  });

  test("goods whose price no one can pay are not sold", async () => {
    for (const amount of [0, 45_000.4]) {
      await setPrice(amount);
      expect(await order(1), String(amount)).toBe("409 no_price");
    }
    expect(await countOrders(shop())).toBe(0);
  });

  test("no order is made at another price than was shown, nor of another basket", async () => {
    const cart = await fillCart(shop(), HANDLE, 2);
    const shown = (goods_total: number) =>
      placeOrder(shop(), cart, { ...byTransfer(), goods_total });
    const seen = async () => {
      const { cart: read } = await shop()
        .store.get(`/store/carts/${cart}?fields=item_total`)
        .json<{ cart: { item_total: number } }>();
      return read.item_total;
    };
    const before = await seen();
    await setPrice(99_000);
    expect(await shown(before)).toMatchObject({
      status: 409,
      body: { code: "price_changed", fields: { goods_total: "price_changed" } },
    });
    expect(await countOrders(shop())).toBe(0);
    expect(await seen()).toBe(198_000);
    expect(await shown(99_000)).toMatchObject({ body: { code: "price_changed" } });
    expect((await shown(198_000)).status).toBe(200);
    expect(await countOrders(shop())).toBe(1);
  });

  test("an order of up to a billion is taken, and one of more is not", async () => {
    await setPrice(900_000_000);
    expect(await order(2)).toBe("400 order_too_large");
    expect(await countOrders(shop())).toBe(0);
    expect(await order(1)).toBe("200 undefined");
  });
});
