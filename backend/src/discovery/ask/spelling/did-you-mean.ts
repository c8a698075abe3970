import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import { nearest } from "../../../lib/words/distance";
import { plain, replaceWords, wordsOf } from "../../../lib/words/words";
import type { CatalogueDocument } from "../../fields/catalogue-document";
import { askAll, type Engine, INDEXES, type Result } from "../engine";
import { MARK_END, MARK_START } from "../highlight";
import { ANYTHING } from "../question";
import { toSearchQuery, withoutTotal } from "../search-query";
import { markedWords, NAME_FIELDS, nameWords } from "./found-words";
import { knownWords } from "./known-words";

/** Nobody mistypes more in one go, and each costs a question. */
const MOST_SUSPECTS = 4;

/** Looked through for the word that was meant. */
const LOOKALIKES = 10;

const ALL_TEXTS = [...NAME_FIELDS, "story_id", "story_en", "district", "regency"];

/** What Meilisearch has to be asked to know by which words the best match was found. */
export function spellingProbe(text: string): SearchTypes.SearchQuery {
  const query = withoutTotal(toSearchQuery(INDEXES.meilisearch, { ...ANYTHING, text }));
  return {
    ...query,
    fields: ["id", ...ALL_TEXTS],
    search_options: {
      ...query.search_options,
      highlight: { fields: ALL_TEXTS, pre_tag: MARK_START, post_tag: MARK_END },
    },
  };
}

/**
 * The text as it was probably meant, made of words that do occur; null when every word of it
 * occurs, or when nothing is like one that does not. `probe` answers `spellingProbe` with
 * Meilisearch, and the question itself with PostgreSQL.
 */
export async function didYouMean(
  search: ISearchModuleService,
  engine: Engine,
  text: string,
  probe: Result,
): Promise<string | null> {
  const names = nameWords(probe);
  const found = engine === "meilisearch" ? markedWords(probe) : names;
  const suspects = new Set(
    wordsOf(text)
      .map(plain)
      .filter((word) => isSuspect(word, found)),
  );
  if (suspects.size === 0 || suspects.size > MOST_SUSPECTS) return null;
  const corrected = await Promise.all(
    [...suspects].map(async (word) => {
      const meant = await correct(search, engine, { word, text }, [...found, ...names]);
      return meant === undefined ? [] : [[word, meant] as const];
    }),
  );
  const replacements = new Map(corrected.flat());
  return replacements.size === 0 ? null : replaceWords(text, replacements);
}

/** Whether a word was not found as it was typed. A half-typed word is none that is wrong. */
function isSuspect(word: string, found: readonly string[]): boolean {
  if (word.length < 4 || /\p{N}/u.test(word) || knownWords().has(word)) return false;
  return !found.some((one) => one.startsWith(word));
}

async function correct(
  search: ISearchModuleService,
  engine: Engine,
  { word, text }: { word: string; text: string },
  nearby: readonly string[],
): Promise<string | undefined> {
  const [isReal, similar] = await Promise.all([
    occurs(search, engine, word),
    nearest(word, nearby) ?? lookalikeOf(search, word, text),
  ]);
  return isReal ? undefined : similar;
}

/** Whether a word occurs anywhere, though not in what all words together found. */
async function occurs(
  search: ISearchModuleService,
  engine: Engine,
  word: string,
): Promise<boolean> {
  if (engine === "postgres") {
    const { hits } = await search.search(
      withoutTotal(toSearchQuery(INDEXES.postgres, { ...ANYTHING, text: word })),
    );
    return hits.length > 0;
  }
  const [probe] = await askAll(search, engine, [spellingProbe(word)]);
  return probe !== undefined && markedWords(probe).some((one) => one.startsWith(word));
}

/** The word most like one that finds nothing, by itself or in the company that it was typed in. */
async function lookalikeOf(
  search: ISearchModuleService,
  word: string,
  text: string,
): Promise<string | undefined> {
  return (await lookalike(search, word, word)) ?? lookalike(search, word, text);
}

/** The word most like one, in the names that PostgreSQL takes for similar to a text. */
async function lookalike(
  search: ISearchModuleService,
  word: string,
  text: string,
): Promise<string | undefined> {
  const query = toSearchQuery(INDEXES.postgres, { ...ANYTHING, text, pageSize: LOOKALIKES });
  const similar = await search.search<CatalogueDocument>({
    ...query,
    search_options: {
      match_strategy: "any",
      typo_tolerance: true,
      count: "none",
      // In all texts together it would take a second for ten thousand documents.
      attributes_to_search_on: ["title_id", "title_en"],
    },
  });
  return nearest(word, nameWords(similar));
}
