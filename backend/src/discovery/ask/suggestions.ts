import type { Language } from "../../lib/locales";
import { plain, wordsOf } from "../../lib/words/words";
import type { CatalogueDocument, CatalogueKind } from "../fields/catalogue-document";
import { withoutStopWords } from "../fields/stop-words";
import type { Engine, Result } from "./engine";
import { MARK_START, markWords } from "./highlight";
import { villageOf } from "./hits";

/** Fit beneath a search field on a phone. */
const MOST = 8;
const MOST_CATEGORIES = 2;

/** Something that may be meant by what is being typed. */
export interface Suggestion {
  type: CatalogueKind | "category";
  handle: string;
  title: string;
  /** In whole rupiah; null for what has none. */
  price: number | null;
  image: string | null;
  village: { slug: string; name: string } | null;
}

interface Found {
  engine: Engine;
  /** The best matches of all kinds. */
  anything: Result | undefined;
  /** Villages and producers with such a name. */
  places: Result | undefined;
  text: string;
  language: Language;
}

/**
 * The best matches first, then places and categories of such a name, for which the last of the best
 * make room.
 */
export function composeSuggestions(found: Found): Suggestion[] {
  const { anything, places, text, language } = found;
  const best = documentsOf(anything);
  const categories = categoriesOf(found).slice(0, MOST_CATEGORIES);
  const room = MOST - categories.length;
  const further = documentsOf(places).filter(
    ({ id, title_id, title_en }) =>
      best.slice(0, room).every((other) => other.id !== id) &&
      [title_id, title_en].some((title) => isBegun(title, text)),
  );
  const kept = best
    .filter(({ id }) => further.every((other) => other.id !== id))
    .slice(0, room - further.length);
  return [
    ...[...kept, ...further].map((document) => toSuggestion(document, language)),
    ...categories,
  ];
}

function documentsOf(result: Result | undefined): CatalogueDocument[] {
  return (result?.hits ?? []).map(({ document }) => document);
}

/** Whether each word of the text begins one of the name: a slip makes no place of goods. */
function isBegun(name: string, text: string): boolean {
  const words = wordsOf(name).map(plain);
  return wordsOf(withoutStopWords(text))
    .map(plain)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

function toSuggestion(document: CatalogueDocument, language: Language): Suggestion {
  return {
    type: document.type,
    handle: document.handle,
    title: document[`title_${language}`],
    price: document.price ?? null,
    image: document.image ?? null,
    village: villageOf(document, language),
  };
}

/** The categories of the best matches whose names hold every word that was typed. */
function categoriesOf({ engine, anything, text, language }: Found): Suggestion[] {
  const typed = withoutStopWords(text).split(/\s+/).length;
  const named = (anything?.hits ?? []).filter(({ document, highlights }) =>
    (["category_id", "category_en"] as const).some((field) => {
      const marked =
        engine === "meilisearch"
          ? highlights?.[field]?.[0]
          : markWords(document[field] ?? "", text);
      return (marked?.split(MARK_START).length ?? 1) - 1 >= typed;
    }),
  );
  const byHandle = new Map(
    named.flatMap(({ document }) => {
      const handle = document.category_handle;
      const title = document[`category_${language}`];
      return handle === undefined || title === undefined ? [] : [[handle, title] as const];
    }),
  );
  return [...byHandle].map(([handle, title]) => ({
    type: "category",
    handle,
    title,
    price: null,
    image: null,
    village: null,
  }));
}
