import type { Environment } from "./environment";

/** Identifiers of the two search engines. */
export const MEILISEARCH = "meilisearch";
export const POSTGRES = "search-postgres";

/** How long a question to Meilisearch may take before PostgreSQL answers in its place. */
const MEILISEARCH_TIMEOUT_MS = 1500;

/**
 * A compressed answer leaves Meilisearch in two packets, and the second waits 40 ms for the first
 * to be acknowledged; on the way from one machine to itself or its neighbour there is nothing to save.
 */
const UNCOMPRESSED = { headers: { "accept-encoding": "identity" } };

/**
 * The Search Module: PostgreSQL always, and Meilisearch where there is one. PostgreSQL keeps a copy
 * of the index, so that search goes on while Meilisearch is away.
 */
export function searchModule(environment: Environment) {
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey } = environment;
  const postgres = {
    resolve: "@medusajs/medusa/search-postgres",
    id: "postgres",
    // Indonesian has a stemmer of its own in PostgreSQL.
    options: { language: "indonesian" },
  };
  const meilisearch = {
    resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
    id: MEILISEARCH,
    options: {
      config: {
        host,
        ...(apiKey ? { apiKey } : {}),
        timeout: MEILISEARCH_TIMEOUT_MS,
        requestInit: UNCOMPRESSED,
      },
      task_polling_interval_ms: 50,
    },
  };
  return {
    resolve: "@medusajs/medusa/search",
    options: {
      providers: host === undefined ? [postgres] : [postgres, meilisearch],
      default_provider: POSTGRES,
      ...(environment.SEARCH_INDEX_PREFIX ? { index_prefix: environment.SEARCH_INDEX_PREFIX } : {}),
    },
  };
}
