import { Modules } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import type * as postgres from "../../src/discovery/ask/postgres";
import type * as questions from "../../src/discovery/ask/question";
import type * as queries from "../../src/discovery/ask/search-query";
import { loadFromBackend } from "../support/backend-modules";
import { reindex } from "../support/discovery";
import { describeShop } from "../support/shop";
import { type Query, readQueries } from "./queries";

const SHOWN = 3;
const WANTED_SHARE = 0.9;

type Ask = (query: Query) => Promise<{ hits: { document: { handle?: unknown } }[] }>;

async function shareFound(ask: Ask): Promise<number> {
  const wanted = readQueries();
  let found = 0;
  for (const query of wanted) {
    const { hits } = await ask(query);
    const handles = hits.slice(0, SHOWN).map(({ document }) => document.handle);
    if (handles.includes(query.expected)) found++;
  }
  return found / wanted.length;
}

describeShop((shop) => {
  test("most of what people type is found among the first three", async () => {
    await reindex(shop().admin);
    const search = shop().container.resolve(Modules.SEARCH);
    const { ANYTHING } = loadFromBackend<typeof questions>("discovery/ask/question");
    const { toSearchQuery } = loadFromBackend<typeof queries>("discovery/ask/search-query");
    const { askPostgres } = loadFromBackend<typeof postgres>("discovery/ask/postgres");
    const asked = ({ text, language }: Query) => ({ ...ANYTHING, text, language, pageSize: SHOWN });

    const meilisearch = await shareFound((query) =>
      search.search(toSearchQuery("catalogue", asked(query))),
    );
    // The provider as Medusa brings it: what is typed, misspelled or not, in fields without synonyms.
    const provider = await shareFound(({ text }) =>
      search.search({
        entity: "catalogue_fallback",
        filters: { q: text },
        pagination: { take: SHOWN },
        search_options: { typo_tolerance: true, attributes_to_search_on: SEARCHED },
      }),
    );
    const fallback = await shareFound((query) =>
      askPostgres(search, toSearchQuery("catalogue_fallback", asked(query))),
    );
    console.log(
      [
        `Found among the first ${SHOWN}, of ${readQueries().length} queries:`,
        `Meilisearch ${meilisearch.toFixed(3)}`,
        `Medusa's PostgreSQL provider ${provider.toFixed(3)}`,
        `the same provider as it stands in for Meilisearch ${fallback.toFixed(3)}`,
      ].join("\n  "),
    );
    expect(meilisearch).toBeGreaterThanOrEqual(WANTED_SHARE);
    expect(meilisearch).toBeGreaterThan(provider);
  });
});

const SEARCHED = [
  ...["title_id", "title_en", "category_id", "category_en", "producer_id", "producer_en"],
  ...["village_id", "village_en", "district", "regency", "enterprise", "story_id", "story_en"],
];
