import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Language } from "../../lib/locales";
import { answerWith, ask } from "./engine";
import { toFacets } from "./facets";
import { toHits } from "./hits";
import { ANYTHING, type Question } from "./question";
import { withFacets, withoutTotal } from "./search-query";

const SUGGESTIONS = 8;

/** One page of what was found, with facets, and who found it in how much time. */
export function searchCatalogue(container: MedusaContainer, question: Question) {
  const started = performance.now();
  const search = container.resolve(Modules.SEARCH);
  return answerWith(container, async (engine) => {
    const result = await ask(search, engine, question, withFacets);
    return {
      hits: toHits(result, engine, question),
      facets: await toFacets(container, engine, result, question),
      total: result.metadata.count ?? 0,
      page: question.page,
      page_size: question.pageSize,
      engine,
      took_ms: Math.round(performance.now() - started),
    };
  });
}

/** The few things that a half-typed word may mean. */
export function suggestFromCatalogue(container: MedusaContainer, text: string, language: Language) {
  const started = performance.now();
  const search = container.resolve(Modules.SEARCH);
  const question = { ...ANYTHING, text, language, pageSize: SUGGESTIONS };
  return answerWith(container, async (engine) => ({
    hits: toHits(await ask(search, engine, question, withoutTotal), engine, question),
    engine,
    took_ms: Math.round(performance.now() - started),
  }));
}
