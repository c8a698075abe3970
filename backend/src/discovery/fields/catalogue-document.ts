/** The kinds of things that can be found. */
export const CATALOGUE_KINDS = ["product", "producer", "village"] as const;

/** A kind of thing that can be found. */
export type CatalogueKind = (typeof CATALOGUE_KINDS)[number];

/** Ids of things that can be found, by kind. A document bears the id of what it tells of. */
export type CatalogueIds = Readonly<Record<CatalogueKind, readonly string[]>>;

/** One of the goods, producers or villages, as both indexes hold it. */
export type CatalogueDocument = {
  id: string;
  type: CatalogueKind;
  handle: string;
  title_id: string;
  title_en: string;
  category_handle?: string;
  category_id?: string;
  category_en?: string;
  producer_handle?: string;
  producer_id?: string;
  producer_en?: string;
  village_slug: string;
  village_id: string;
  village_en: string;
  district_code: string;
  district: string;
  regency_code: string;
  regency: string;
  enterprise: string;
  story_id: string;
  story_en: string;
  /** Of the cheapest variant, in whole rupiah; only goods have one. */
  price?: number;
  /** Of the dearest variant, in whole rupiah. */
  price_max?: number;
  /** What can be sold now, over all variants. */
  stock?: number;
  in_stock?: boolean;
  pickup_only?: boolean;
  flagship?: boolean;
  is_demo: boolean;
  image?: string;
  /** Orders what is equally relevant: goods that can be had first, producers last. */
  rank: number;
  /** ISO 8601 with its zone. */
  created_at: string;
};
