import { BUDGETS } from "../budgets.ts";
import { suggestTimes } from "../load/suggest.ts";
import type { Group } from "./group.ts";

/** How long suggestions take, beside the search engine's own time. */
export const suggest: Group = {
  id: "suggest",
  title: "Suggestions",
  needs: "own shop",
  async measure(shop) {
    const { search } = shop.product.services;
    if (search === null) throw new Error("There is no Meilisearch on this machine.");
    await shop.fillUp();
    const times = await suggestTimes(shop.storefrontUrl, search);
    return [
      {
        group: suggest.id,
        what: `Suggest against Meilisearch, ${shop.goods} goods`,
        measured: times.shop / times.engine,
        budget: BUDGETS.suggestAgainstEngine,
        note: `p95 ${times.shop.toFixed(1)} ms against ${times.engine.toFixed(1)} ms, 20 at once, the same words in the same run`,
      },
    ];
  },
};
