import { search } from "@medusajs/framework/utils";

/**
 * What both indexes hold of goods, villages and producers. A larger weight counts for more.
 * Indonesian and English stand side by side, because a tourist types "pala" and a buyer in Jakarta
 * "nutmeg".
 */
export const catalogueProperties = {
  id: search.keyword().filterable(),
  type: search.keyword().filterable().facetable(),
  handle: search.keyword().sortable(),
  title_id: search.text().searchable({ weight: 10 }),
  title_en: search.text().searchable({ weight: 9 }),
  category_handle: search.keyword().filterable().facetable(),
  category_id: search.text().searchable({ weight: 2 }),
  category_en: search.text().searchable({ weight: 2 }),
  producer_handle: search.keyword().filterable().facetable(),
  producer_id: search.text().searchable({ weight: 2 }),
  producer_en: search.text().searchable({ weight: 2 }),
  village_slug: search.keyword().filterable().facetable(),
  village_id: search.text().searchable({ weight: 2 }),
  village_en: search.text().searchable({ weight: 2 }),
  district_code: search.keyword().filterable().facetable(),
  district: search.text().searchable(),
  regency_code: search.keyword().filterable().facetable(),
  regency: search.text().searchable(),
  enterprise: search.text().searchable(),
  story_id: search.text().searchable(),
  story_en: search.text().searchable(),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  price_max: search.integer(),
  stock: search.integer(),
  in_stock: search.boolean().filterable().facetable(),
  pickup_only: search.boolean().filterable().facetable(),
  flagship: search.boolean().filterable(),
  is_demo: search.boolean(),
  image: search.keyword(),
  rank: search.integer().sortable(),
  created_at: search.date().sortable(),
};
