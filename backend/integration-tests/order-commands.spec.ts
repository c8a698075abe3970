import fc from "fast-check";
import { test } from "vitest";
import type { Model } from "./commands/model";
import { anyCommands } from "./commands/order-commands";
import { goodsOf, stockOf } from "./support/buying";
import { seed } from "./support/chance";
import { describeShop } from "./support/shop";

const RUNS = 10;
const MOST_COMMANDS = 25;
const AT_FIRST = 6;
const PATIENCE_MS = 900_000;

describeShop((shop) => {
  test(
    `whatever is ordered, paid, packed, canceled, run out and restocked, in any order, the stock is right (${RUNS} runs)`,
    async () => {
      const goods = await goodsOf(shop(), "kenari");
      const done: Model["done"] = new Map();
      const property = fc.asyncProperty(anyCommands(MOST_COMMANDS), async (commands) => {
        const { reserved, set } = await stockOf(shop(), goods);
        const stocked = reserved + AT_FIRST;
        await set(stocked);
        const model = { stocked, reserved, orders: [], done };
        await fc.asyncModelRun(() => ({ model, real: { shop: shop(), goods } }), commands);
      });
      try {
        await fc.assert(property, { numRuns: RUNS, seed: seed(), endOnFailure: true });
      } finally {
        const counts = [...done].toSorted().map(([what, count]) => `  ${count} × ${what}`);
        console.info(`Commands:\n${counts.join("\n")}`);
      }
    },
    PATIENCE_MS,
  );
});
