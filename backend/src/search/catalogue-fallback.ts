import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { POSTGRES } from "../config/search-module";
import { catalogueProperties } from "../discovery/fields/catalogue-fields";
import { CATALOGUE_FALLBACK, consumeMutations, WRITTEN } from "../discovery/writing/indexes";
import { withKeywords } from "../discovery/writing/keywords";
import { seedCatalogue } from "../discovery/writing/seed";

defineSearchIndex({
  name: CATALOGUE_FALLBACK,
  entity: "product",
  provider: POSTGRES,
  fields: search.define({
    ...catalogueProperties,
    keywords: search.text().searchable({ weight: 3 }).retrievable(false),
  }),
  events: [WRITTEN[CATALOGUE_FALLBACK]],
  consume: async (event) => withKeywords(await consumeMutations(event)),
  async *seed(context) {
    for await (const mutations of seedCatalogue(context)) yield withKeywords(mutations);
  },
});
