import type { SearchTypes } from "@medusajs/framework/types";
import { MARK_END, MARK_START } from "./highlight";

/** Asks Meilisearch to mark in the titles what was looked for. */
export function withHighlights(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return {
    ...query,
    search_options: {
      ...query.search_options,
      highlight: { fields: ["title_id", "title_en"], pre_tag: MARK_START, post_tag: MARK_END },
    },
  };
}
