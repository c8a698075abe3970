import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "../../lib/locales";
import { askCatalogue } from "./engine";
import { toFacets } from "./facets";
import { toHits } from "./hits";
import { ANYTHING, type Question } from "./question";
import { withFacets } from "./search-query";

const SUGGESTIONS = 8;

/** One page of what was found, with facets, and who found it in how much time. */
export async function searchCatalogue(container: MedusaContainer, question: Question) {
  const started = performance.now();
  const answer = await askCatalogue(container, question, withFacets);
  return {
    hits: toHits(answer, question),
    facets: await toFacets(container, answer, question),
    total: answer.result.metadata.count ?? 0,
    page: question.page,
    page_size: question.pageSize,
    engine: answer.engine,
    took_ms: Math.round(performance.now() - started),
  };
}

/** The few things that a half-typed word may mean. */
export async function suggestFromCatalogue(
  container: MedusaContainer,
  text: string,
  language: Language,
) {
  const started = performance.now();
  const question = { ...ANYTHING, text, language, pageSize: SUGGESTIONS };
  const answer = await askCatalogue(container, question, (query) => ({
    ...query,
    search_options: { ...query.search_options, count: "none" },
  }));
  return {
    hits: toHits(answer, question),
    engine: answer.engine,
    took_ms: Math.round(performance.now() - started),
  };
}
