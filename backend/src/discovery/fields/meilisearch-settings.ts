import type { SearchTypes } from "@medusajs/framework/types";
import { STOP_WORDS } from "./stop-words";
import { loadSynonyms } from "./synonyms";

/**
 * How Meilisearch understands what is typed. Medusa makes the index anew whenever this changes, so
 * an edited synonym takes effect with the next migration and start.
 */
export function meilisearchSettings(): SearchTypes.SearchIndexSettings {
  return {
    // Many Indonesian words have four letters: "pala", "sagu", "kopi".
    typo_tolerance: {
      min_word_size_for_one_typo: 4,
      min_word_size_for_two_typos: 8,
      // In running text "pala" would find every "pada", "para" and "pula".
      disabled_on_attributes: ["story_id", "story_en"],
    },
    provider_options: {
      meilisearch: {
        // Words first, so that even by price whatever matches all words comes before what does not.
        // Rank before exactness, which would put nutmeg syrup above nutmeg.
        // The handle last, or what is equally good would stand in an order that differs by shop.
        rankingRules: [
          ...["words", "sort", "typo", "proximity", "attribute"],
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
