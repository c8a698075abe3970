import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { expect } from "vitest";
import type { Shop } from "./shop";

const SOUND_STOCK = readFileSync(join(__dirname, "sound-stock.sql"), "utf8");

/** The database of a shop, for what no route tells. */
export function databaseOf({ container }: Shop) {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
}

/** What must hold of a shop's stock, and of the money taken for it, whenever nothing is under way. */
export async function expectSoundStock(shop: Shop): Promise<void> {
  const { rows } = await databaseOf(shop).raw(SOUND_STOCK);
  expect(rows).toEqual([{ oversold: 0, miscounted: 0, unheld: 0, taken_twice: 0 }]);
}
