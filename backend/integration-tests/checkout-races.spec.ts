import { expect, test } from "vitest";
import {
  byCash,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  stockOf,
  type Told,
} from "./support/buying";
import { describeShop } from "./support/shop";

const ROUNDS = 4;
const AT_ONCE = 10;
const PATIENCE_MS = 180_000;

/** `1 × 200, 9 × 409 out_of_stock`, for whoever reads the run. */
function summary(answers: readonly Told[]): string {
  const counts = new Map<string, number>();
  for (const { status, body } of answers) {
    const key = `${status} ${body.code ?? "ordered"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${count} × ${key}`).join(", ");
}

describeShop((shop) => {
  test(
    `one cart, ordered ${AT_ONCE} times at once and then again, is one order`,
    async () => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const cart = await fillCart(shop(), "gula-semut");
        const before = await countOrders(shop());
        const request = byTransfer();
        const answers = await Promise.all(
          Array.from({ length: AT_ONCE }, (_, index) =>
            placeOrder(shop(), cart, index % 2 === 0 ? request : byCash()),
          ),
        );
        answers.push(await placeOrder(shop(), cart, byCash()));
        console.info(`Round ${round}: ${summary(answers)}`);
        expect(answers.every(({ status }) => status === 200)).toBe(true);
        expect(new Set(answers.map(({ body }) => body.order?.tracking_token)).size).toBe(1);
        expect(await countOrders(shop())).toBe(before + 1);
      }
    },
    PATIENCE_MS,
  );

  test(
    `the last one is sold once to ${AT_ONCE} buyers`,
    async () => {
      const goods = await goodsOf(shop(), "kenari");
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { reserved, set } = await stockOf(shop(), goods);
        await set(reserved + 1);
        const carts: string[] = [];
        for (let buyer = 0; buyer < AT_ONCE; buyer += 1)
          carts.push(await fillCart(shop(), "kenari"));
        const before = await countOrders(shop());
        const answers = await Promise.all(
          carts.map((cart, index) =>
            placeOrder(shop(), cart, index % 2 === 0 ? byTransfer() : byCash()),
          ),
        );
        console.info(`Round ${round}: ${summary(answers)}`);
        const losers = answers.filter(({ status }) => status !== 200);
        expect(losers).toHaveLength(AT_ONCE - 1);
        expect(losers.every(({ body }) => body.code === "out_of_stock")).toBe(true);
        expect(await countOrders(shop())).toBe(before + 1);
        expect((await stockOf(shop(), goods)).reserved).toBe(reserved + 1);
      }
    },
    PATIENCE_MS,
  );
});
