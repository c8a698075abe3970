import type { Language } from "../../lib/locales";
import type { CatalogueDocument } from "../fields/catalogue-document";
import type { Engine, Result } from "./engine";
import { markWords, toMarkup } from "./highlight";
import type { Question } from "./question";

/** One thing that was found, as storefronts get it. */
export function toHits({ hits }: Result, engine: Engine, { text, language }: Question) {
  return hits.map(({ document, highlights }) => {
    const title = document[`title_${language}`];
    const marked =
      engine === "meilisearch" ? highlights?.[`title_${language}`]?.[0] : markWords(title, text);
    return toHit(document, language, toMarkup(marked ?? title));
  });
}

function toHit(document: CatalogueDocument, language: Language, title_highlighted: string) {
  const isGoods = document.type === "product";
  return {
    type: document.type,
    id: document.id,
    handle: document.handle,
    title: document[`title_${language}`],
    title_highlighted,
    price: document.price ?? null,
    price_max: document.price_max ?? null,
    image: document.image ?? null,
    village: villageOf(document, language),
    producer: isGoods ? named(document.producer_handle, document[`producer_${language}`]) : null,
    category: named(document.category_handle, document[`category_${language}`]),
    pickup_only: document.pickup_only ?? false,
    in_stock: document.in_stock ?? false,
    is_demo: document.is_demo,
  };
}

/** Whose a thing is; null for a village itself. */
export function villageOf(document: CatalogueDocument, language: Language) {
  const { type, village_slug: slug } = document;
  return type === "village" ? null : { slug, name: document[`village_${language}`] };
}

function named(handle: string | undefined, name: string | undefined) {
  return handle === undefined || name === undefined ? null : { handle, name };
}
