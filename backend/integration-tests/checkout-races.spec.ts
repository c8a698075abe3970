import { expect, test } from "vitest";
import {
  byCash,
  byTransfer,
  countOrders,
  fillCart,
  goodsOf,
  placeOrder,
  prepareForMedusa,
  stockOf,
  type Told,
  tell,
} from "./support/buying";
import { describeShop } from "./support/shop";
import { expectSoundStock } from "./support/stock";

const ROUNDS = 4;
const AT_ONCE = 10;
const CROWDED_ROUNDS = 20;
const CROWD = 30;
const PATIENCE_MS = 600_000;

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
        expect(answers.filter(({ body }) => body.order?.is_new)).toHaveLength(1);
        expect(answers.at(-1)?.body.order?.is_new).toBe(false);
        expect(await countOrders(shop())).toBe(before + 1);
        await expectSoundStock(shop());
      }
    },
    PATIENCE_MS,
  );

  test(
    `the last 1 to 3 are sold as often as there are, to ${CROWD} buyers who come by two ways`,
    async () => {
      const goods = await goodsOf(shop(), "kenari");
      // Half of them by Medusa's own way to an order. Who loses keeps the basket for the next round.
      const fill = async (index: number) => {
        const cart = await fillCart(shop(), "kenari");
        const isMedusas = index % 2 === 1;
        if (isMedusas) await prepareForMedusa(shop(), cart);
        return { cart, isMedusas };
      };
      const total = { sold: 0, refused: 0 };
      await (await stockOf(shop(), goods)).set(1000);
      let buyers = await Promise.all(Array.from({ length: CROWD }, (_, index) => fill(index)));
      for (let round = 1; round <= CROWDED_ROUNDS; round += 1) {
        const left = 1 + (round % 3);
        const { reserved, set } = await stockOf(shop(), goods);
        await set(reserved + left);
        const before = await countOrders(shop());
        const answers = await Promise.all(
          buyers.map(({ cart, isMedusas }) =>
            isMedusas
              ? tell(shop().store, `/store/carts/${cart}/complete`)
              : placeOrder(shop(), cart, byTransfer()),
          ),
        );
        console.info(`Round ${round}, ${left} left: ${summary(answers)}`);
        const losers = answers.filter(({ status }) => status !== 200);
        expect(losers).toHaveLength(CROWD - left);
        expect(
          losers.every(({ status, body }) => status === 409 && body.code === "out_of_stock"),
        ).toBe(true);
        expect(await countOrders(shop())).toBe(before + left);
        expect((await stockOf(shop(), goods)).reserved).toBe(reserved + left);
        await expectSoundStock(shop());
        total.sold += left;
        total.refused += losers.length;
        await set(1000);
        buyers = await Promise.all(
          buyers.map((buyer, index) => (answers[index]?.status === 200 ? fill(index) : buyer)),
        );
      }
      console.info(
        `${CROWDED_ROUNDS} rounds of ${CROWD} buyers: ${total.sold} sold, ${total.refused} refused, none oversold`,
      );
    },
    PATIENCE_MS,
  );
});
