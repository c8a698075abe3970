import { beforeEach, expect, test } from "vitest";
import { only } from "../src/lib/only";
import { buy, byTransfer, countOrders, fillCart, placeOrder, tell } from "./support/buying";
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
    variant = product.variants[0] ?? only([]);
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
    const added = { title: "Baru", options: {}, prices: [{ currency_code: "idr", amount }] };
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

  test("goods whose price no one can pay are not sold", async () => {
    for (const amount of [0, 45_000.4]) {
      await setPrice(amount);
      expect(await order(1), String(amount)).toBe("409 no_price");
    }
    expect(await countOrders(shop())).toBe(0);
  });

  test("an order of up to a billion is taken, and one of more is not", async () => {
    await setPrice(900_000_000);
    expect(await order(2)).toBe("400 order_too_large");
    expect(await countOrders(shop())).toBe(0);
    expect(await order(1)).toBe("200 undefined");
  });
});
