import { readFileSync } from "node:fs";
import { startBackendProcess } from "../../resilience/backend-process.ts";
import { findWanted } from "../../resilience/buyer.ts";
import { setLeft } from "../../resilience/shelf.ts";
import { BUDGETS } from "../budgets.ts";
import { checkoutsInTurn, plainCheckout, shopCheckout } from "../load/checkouts.ts";
import { startPlainMedusa } from "../load/plain-medusa.ts";
import type { Group } from "./group.ts";

/** Of each enterprise that takes cash when goods are fetched, something. */
const HANDLES = ["gula-semut", "cakalang-asap"];
const PLENTY = 100_000;

/** Orders a minute, beside those of Medusa as it comes: what the guards of stock and money cost. */
export const checkouts: Group = {
  id: "checkouts",
  title: "Checkouts",
  needs: "own shop",
  async measure({ product }) {
    const key = readFileSync(product.paths.publishableKey, "utf8").trim();
    const { databaseUrl } = product.services;
    const wanted = await Promise.all(
      HANDLES.map((handle) => findWanted(product.settings.backendUrl, key, handle)),
    );
    for (const { variant } of wanted) await setLeft(databaseUrl, variant, PLENTY);
    const plain = await startPlainMedusa(product);
    const shop = await startBackendProcess(product, "backend-checkouts");
    const ways = [shopCheckout(shop.url), plainCheckout(plain)];
    const [ours = 0, theirs = 0] = await checkoutsInTurn(ways, wanted);
    return [
      {
        group: checkouts.id,
        what: "Checkouts against plain Medusa",
        measured: ours / theirs,
        budget: BUDGETS.checkoutsAgainstPlain,
        note: `${ours.toFixed(0)} against ${theirs.toFixed(0)} a minute, 10 at once, from an empty basket to the order, on the same data`,
      },
    ];
  },
};
