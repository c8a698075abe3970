import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CatalogueDocument } from "../fields/catalogue-document";
import { CATALOGUE, CATALOGUE_FALLBACK, hasMeilisearch } from "../writing/indexes";
import { Availability } from "./availability";
import { withHighlights } from "./meilisearch";
import { lookAtMeilisearch } from "./meilisearch-state";
import { askPostgres } from "./postgres";
import type { Question } from "./question";
import { toSearchQuery } from "./search-query";

/** Which engine answered. */
export type Engine = "meilisearch" | "postgres";

/** What was found, and by which engine. */
export interface Answer {
  result: SearchTypes.SearchResult<CatalogueDocument>;
  engine: Engine;
}

const availabilities = new WeakMap<object, Availability>();

/** Whether Meilisearch can be asked; one memory for each running application. */
export function availabilityOf(container: MedusaContainer): Availability {
  const search = container.resolve(Modules.SEARCH);
  const known =
    availabilities.get(search) ??
    new Availability(async () => (await lookAtMeilisearch(container)) === "current");
  availabilities.set(search, known);
  return known;
}

/** Asks Meilisearch, or PostgreSQL where there is no Meilisearch or it does not answer. */
export async function askCatalogue(
  container: MedusaContainer,
  question: Question,
  extend: (query: SearchTypes.SearchQuery) => SearchTypes.SearchQuery = (query) => query,
): Promise<Answer> {
  const search = container.resolve(Modules.SEARCH);
  if (hasMeilisearch() && (await availabilityOf(container).isHere())) {
    try {
      const query = withHighlights(extend(toSearchQuery(CATALOGUE, question)));
      return { result: await search.search<CatalogueDocument>(query), engine: "meilisearch" };
    } catch (error) {
      availabilityOf(container).reportAway();
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Meilisearch does not answer, so PostgreSQL does: ${reason}`);
    }
  }
  const query = extend(toSearchQuery(CATALOGUE_FALLBACK, question));
  return { result: await askPostgres(search, query), engine: "postgres" };
}
