import type { ISearchModuleService } from "@medusajs/framework/types";
import { z } from "zod";
import { CONTENT_LOCALE, type Language, TRANSLATED_LOCALE } from "../../lib/locales";
import type { CatalogueDocument, CatalogueKind } from "../fields/catalogue-document";
import type { Graph } from "../graph";
import type { CatalogueIndex } from "../writing/indexes";

/** What a facet's value is called. */
export type Labels = ReadonlyMap<string, string>;

const LOCALES: Readonly<Record<Language, string>> = { id: CONTENT_LOCALE, en: TRANSLATED_LOCALE };

const FIXED: Readonly<Record<"type" | "pickup_only" | "in_stock", Record<Language, Labels>>> = {
  type: {
    id: new Map([
      ["product", "Barang"],
      ["village", "Desa"],
      ["producer", "Kelompok"],
    ]),
    en: new Map([
      ["product", "Goods"],
      ["village", "Villages"],
      ["producer", "Makers"],
    ]),
  },
  pickup_only: {
    id: new Map([
      ["true", "Ambil di tempat"],
      ["false", "Bisa dikirim"],
    ]),
    en: new Map([
      ["true", "Pickup only"],
      ["false", "Can be sent"],
    ]),
  },
  in_stock: {
    id: new Map([
      ["true", "Tersedia"],
      ["false", "Habis"],
    ]),
    en: new Map([
      ["true", "In stock"],
      ["false", "Sold out"],
    ]),
  },
};

/** The labels of a facet whose values are always the same. */
export function fixedLabels(facet: keyof typeof FIXED, language: Language): Labels {
  return FIXED[facet][language];
}

/** The names of categories. */
export async function readCategoryNames(
  query: Graph,
  handles: readonly string[],
  language: Language,
): Promise<Labels> {
  if (handles.length === 0) return new Map();
  const { data } = await query.graph(
    // Without its id nothing is translated.
    {
      entity: "product_category",
      fields: ["id", "handle", "name"],
      filters: { handle: [...handles] },
    },
    { locale: LOCALES[language] },
  );
  const rows = z.array(z.object({ handle: z.string(), name: z.string() })).parse(data);
  return new Map(rows.map(({ handle, name }) => [handle, name]));
}

/** Which documents bear the names of a facet's values, and in which of their fields the values are. */
interface Titled {
  index: CatalogueIndex;
  kind: CatalogueKind;
  field: "village_slug" | "producer_handle";
}

/**
 * The names of villages or producers. They stand in the index themselves, from where they come many
 * times faster than through their module.
 */
export async function readTitles(
  search: ISearchModuleService,
  { index, kind, field }: Titled,
  handles: readonly string[],
  language: Language,
): Promise<Labels> {
  if (handles.length === 0) return new Map();
  const { hits } = await search.search<Pick<CatalogueDocument, "handle" | "title_id" | "title_en">>(
    {
      entity: index,
      fields: ["handle", "title_id", "title_en"],
      filters: { type: kind, [field]: [...handles] },
      pagination: { take: handles.length },
      search_options: { count: "none" },
    },
  );
  return new Map(hits.map(({ document }) => [document.handle, document[`title_${language}`]]));
}
