import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Language } from "../../lib/locales";
import { answerWith, askAll, type Engine, INDEXES } from "./engine";
import { MARK_END, MARK_START } from "./highlight";
import { ANYTHING, type Question } from "./question";
import { toSearchQuery, withoutTotal } from "./search-query";
import { composeSuggestions } from "./suggestions";

/** Looked at for goods to suggest, and for the categories they are in. */
const LOOKED_AT = 12;

/** Villages and producers that are suggested beside goods. */
const PLACES = 2;

const FIELDS = [
  ...["id", "type", "handle", "title_id", "title_en", "price", "image"],
  ...["village_slug", "village_id", "village_en", "category_handle", "category_id", "category_en"],
];

/** The few things that a half-typed word may mean, of all kinds. */
export function suggestFromCatalogue(container: MedusaContainer, text: string, language: Language) {
  const started = performance.now();
  const search = container.resolve(Modules.SEARCH);
  return answerWith(container, async (engine) => {
    const [anything, places] = await askAll(search, engine, [
      anythingLike(engine, { ...ANYTHING, text, pageSize: LOOKED_AT }),
      placesNamed(engine, { ...ANYTHING, text, pageSize: PLACES, types: ["village", "producer"] }),
    ]);
    return {
      hits: composeSuggestions({ engine, anything, places, text, language }),
      engine,
      took_ms: Math.round(performance.now() - started),
    };
  });
}

function anythingLike(engine: Engine, question: Question): SearchTypes.SearchQuery {
  return withOptions(engine, question, {
    highlight: {
      fields: ["category_id", "category_en"],
      pre_tag: MARK_START,
      post_tag: MARK_END,
    },
  });
}

// By their names alone: every producer's story mentions what they make.
function placesNamed(engine: Engine, question: Question): SearchTypes.SearchQuery {
  return withOptions(engine, question, { attributes_to_search_on: ["title_id", "title_en"] });
}

function withOptions(
  engine: Engine,
  question: Question,
  options: SearchTypes.SearchOptions,
): SearchTypes.SearchQuery {
  const query = withoutTotal(toSearchQuery(INDEXES[engine], question));
  // To PostgreSQL a half-typed word is as good in any text, so that what is sold best comes first.
  const pagination =
    engine === "postgres"
      ? { ...query.pagination, order: { rank: "DESC" as const } }
      : query.pagination;
  return {
    ...query,
    pagination,
    fields: FIELDS,
    search_options: { ...query.search_options, ...options },
  };
}
