import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { answerWith, askAll, INDEXES } from "./engine";
import { toFacets } from "./facets";
import { toHits } from "./hits";
import type { Question } from "./question";
import { toSearchQuery, withFacets, withTitleHighlights } from "./search-query";
import { didYouMean, spellingProbe } from "./spelling/did-you-mean";
import { totalsWithout } from "./totals-without";

/**
 * One page of what was found, with facets where they are asked for (null otherwise), and who found
 * it in how much time. Also what may have been meant instead, and, when nothing was found, how many
 * would be without each choice.
 */
export function searchCatalogue(container: MedusaContainer, question: Question) {
  const started = performance.now();
  const search = container.resolve(Modules.SEARCH);
  return answerWith(container, async (engine) => {
    const asked = toSearchQuery(INDEXES[engine], question);
    const isSpelling = question.text !== "" && question.page === 1;
    const [result, probe] = await askAll(search, engine, [
      withTitleHighlights(question.facets ? withFacets(asked) : asked),
      ...(isSpelling && engine === "meilisearch" ? [spellingProbe(question.text)] : []),
    ]);
    if (result === undefined) throw new Error("The search engine answered nothing.");
    const total = result.metadata.count ?? 0;
    const [facets, did_you_mean, total_without] = await Promise.all([
      question.facets ? toFacets(container, engine, result, question) : null,
      isSpelling ? didYouMean(search, engine, question.text, probe ?? result) : null,
      total === 0 ? totalsWithout(search, engine, question) : {},
    ]);
    return {
      hits: toHits(result, engine, question),
      facets,
      total,
      did_you_mean,
      total_without,
      page: question.page,
      page_size: question.pageSize,
      engine,
      took_ms: Math.round(performance.now() - started),
    };
  });
}
