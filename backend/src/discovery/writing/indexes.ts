import type { Event, ISearchModuleService } from "@medusajs/framework/types";
import { getEnvironment } from "../../config/environment";
import type { Mutation } from "./seed";

/** The index on Meilisearch. */
export const CATALOGUE = "catalogue";

/** Its copy in PostgreSQL, which answers while Meilisearch is away. */
export const CATALOGUE_FALLBACK = "catalogue_fallback";

/** An index of the catalogue. */
export type CatalogueIndex = typeof CATALOGUE | typeof CATALOGUE_FALLBACK;

/**
 * Nobody emits these. They only name the index that `ingest` writes to, which, unlike the other
 * calls of the Search Module, waits until a written document can be found.
 */
export const WRITTEN: Readonly<Record<CatalogueIndex, string>> = {
  [CATALOGUE]: "catalogue.written",
  [CATALOGUE_FALLBACK]: "catalogue_fallback.written",
};

/** The indexes that there are: without Meilisearch only the one in PostgreSQL. */
export function catalogueIndexes(): CatalogueIndex[] {
  return hasMeilisearch() ? [CATALOGUE_FALLBACK, CATALOGUE] : [CATALOGUE_FALLBACK];
}

/** Whether this installation has a Meilisearch. */
export function hasMeilisearch(): boolean {
  return getEnvironment().MEILISEARCH_HOST !== undefined;
}

/** Gives `ingest` the mutations that `writeToIndex` put into the event. */
export async function consumeMutations({ data }: Event<{ mutations: Mutation[] }>) {
  return data.mutations;
}

/** Changes an index; when it answers, the change can be found. */
export async function writeToIndex(
  search: ISearchModuleService,
  index: CatalogueIndex,
  mutations: Mutation[],
): Promise<void> {
  await search.ingest({ name: WRITTEN[index], data: { mutations } });
}
