import type { SearchTypes } from "@medusajs/framework/types";
import { knownWords } from "./known-words";
import { STOP_WORDS } from "./stop-words";
import { loadSynonyms } from "./synonyms";

/**
 * How Meilisearch understands what is typed. Medusa makes the index anew whenever this changes, so
 * an edited synonym takes effect with the next migration and start.
 */
export function meilisearchSettings(): SearchTypes.SearchIndexSettings {
  return {
    provider_options: {
      meilisearch: {
        typoTolerance: {
          // Many Indonesian words have four letters: "pala", "sagu", "kopi".
          minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
          // In running text "pala" would find every "pada", "para" and "pula".
          disableOnAttributes: ["story_id", "story_en"],
          // Nor does who types "pala" mean "palm". Medusa's own settings have no such list.
          disableOnWords: [...knownWords()].sort(),
        },
        // Words first, so that even by price whatever matches all words comes before what does not.
        // Attribute before typo: several words that mean the same, "gula merah", cost as much as slips, and
        // would stand below any story in which they occur.
        // Rank before exactness, which would put nutmeg syrup above nutmeg.
        // The handle last, or what is equally good would stand in an order that differs by shop.
        rankingRules: [
          ...["words", "sort", "attribute", "typo", "proximity"],
          ...["rank:desc", "exactness", "handle:asc"],
        ],
        synonyms: loadSynonyms(),
        stopWords: STOP_WORDS,
        // The total must be right, and every page reachable, in a catalogue of a whole regency.
        pagination: { maxTotalHits: 100_000 },
        faceting: { maxValuesPerFacet: 1000, sortFacetValuesBy: { "*": "count" } },
      },
    },
  };
}
