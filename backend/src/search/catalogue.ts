import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { getEnvironment } from "../config/environment";
import { MEILISEARCH } from "../config/search-module";
import { catalogueProperties } from "../discovery/fields/catalogue-fields";
import { meilisearchSettings } from "../discovery/fields/meilisearch-settings";
import { CATALOGUE, consumeMutations, WRITTEN } from "../discovery/writing/indexes";
import { seedCatalogue } from "../discovery/writing/seed";

if (getEnvironment().MEILISEARCH_HOST !== undefined) {
  defineSearchIndex({
    name: CATALOGUE,
    entity: "product",
    provider: MEILISEARCH,
    fields: search.define(catalogueProperties),
    settings: meilisearchSettings(),
    events: [WRITTEN[CATALOGUE]],
    consume: consumeMutations,
    seed: seedCatalogue,
  });
}
