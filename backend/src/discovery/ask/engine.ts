import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CatalogueDocument } from "../fields/catalogue-document";
import { CATALOGUE, CATALOGUE_FALLBACK, hasMeilisearch } from "../writing/indexes";
import { Availability } from "./availability";
import { lookAtMeilisearch } from "./meilisearch-state";
import { askPostgres } from "./postgres";

/** Which engine answers. */
export type Engine = "meilisearch" | "postgres";

/** What was found. */
export type Result = SearchTypes.SearchResult<CatalogueDocument>;

/** The index that each engine answers from. */
export const INDEXES = { meilisearch: CATALOGUE, postgres: CATALOGUE_FALLBACK } as const;

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

/**
 * Makes an answer with Meilisearch; with PostgreSQL where there is no Meilisearch, or where it fails
 * before the answer is complete.
 */
export async function answerWith<Answer>(
  container: MedusaContainer,
  make: (engine: Engine) => Promise<Answer>,
): Promise<Answer> {
  if (hasMeilisearch() && (await availabilityOf(container).isHere())) {
    try {
      return await make("meilisearch");
    } catch (error) {
      availabilityOf(container).reportAway();
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Meilisearch does not answer, so PostgreSQL does: ${reason}`);
    }
  }
  return make("postgres");
}

/** Asks one engine several questions at once; the answers have their order. */
export function askAll(
  search: ISearchModuleService,
  engine: Engine,
  queries: SearchTypes.SearchQuery[],
): Promise<Result[]> {
  return engine === "meilisearch"
    ? (search.searchMany(queries) as Promise<Result[]>)
    : Promise.all(queries.map((query) => askPostgres(search, query)));
}
