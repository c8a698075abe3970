import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import { plain, wordsOf } from "../../../lib/words/words";
import type { CatalogueDocument } from "../../fields/catalogue-document";
import { knownWords } from "../../fields/known-words";
import { askAll, type Engine, INDEXES, type Result } from "../engine";
import { MARK_END, MARK_START } from "../highlight";
import { ANYTHING } from "../question";
import { toSearchQuery, withoutTotal } from "../search-query";
import { closest, orSynonym } from "./closest";
import { markedWords, NAME_FIELDS, nameWords } from "./found-words";
import { mend } from "./mend";

/** Nobody mistypes more in one go, and each costs a question. */
const MOST_SUSPECTS = 4;

/** Looked through for the word that was meant. */
const LOOKALIKES = 10;

/** Of fewer letters a word is like too many others to be put right. */
const SHORTEST = 3;

/** While anything is found, a short word is not doubted. */
const SHORTEST_BESIDE_FOUND = 4;

const HAS_DIGIT = /\p{N}/u;

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
 * The text as it was probably meant, made of words that do occur; null when every word of it occurs,
 * when nothing is like one that does not, or when it would find nothing either. Where nothing at all
 * was found, a word like no other is left out. `probe` answers `spellingProbe` with Meilisearch, and
 * the question itself with PostgreSQL.
 */
export async function didYouMean(
  search: ISearchModuleService,
  engine: Engine,
  text: string,
  probe: Result,
): Promise<string | null> {
  const names = nameWords(probe);
  const found = engine === "meilisearch" ? markedWords(probe) : names;
  const asked: Asked = { search, engine, text, isLost: probe.hits.length === 0 };
  const words = wordsOf(text).map(plain);
  const suspects = new Set(words.filter((word) => isSuspect(asked, word, found)));
  if (suspects.size === 0 || suspects.size > MOST_SUSPECTS) return null;
  const meanings = await Promise.all(
    [...suspects].map(async (word): Promise<[string, string | null][]> => {
      const isLast = word === words.at(-1);
      const meaning = await meaningOf(asked, word, [...found, ...names], isLast);
      return meaning === undefined || (meaning === null && !asked.isLost) ? [] : [[word, meaning]];
    }),
  );
  const meant = mend(text, new Map(meanings.flat()));
  return meant !== null && (await finds(asked, meant)) ? meant : null;
}

interface Asked {
  search: ISearchModuleService;
  engine: Engine;
  text: string;
  /** Whether nothing was found. */
  isLost: boolean;
}

/** Whether a word was not found as it was typed. A half-typed word is none that is wrong. */
function isSuspect({ engine, isLost }: Asked, word: string, found: readonly string[]): boolean {
  if (knownWords().has(word)) return false;
  if (isLost) return true;
  // PostgreSQL lets go of any word, so that what it found tells nothing of a short one.
  const shortest = engine === "postgres" ? SHORTEST : SHORTEST_BESIDE_FOUND;
  if (word.length < shortest || HAS_DIGIT.test(word)) return false;
  return !found.some((one) => one.startsWith(word));
}

/** What a word means that was not found; null when nothing is like it, undefined when it does occur. */
async function meaningOf(
  asked: Asked,
  word: string,
  nearby: readonly string[],
  isLast: boolean,
): Promise<string | null | undefined> {
  const isCorrectable = word.length >= SHORTEST && !HAS_DIGIT.test(word);
  const [isReal, similar] = await Promise.all([
    occurs(asked, word, isLast),
    isCorrectable ? (closest(word, nearby) ?? lookalikeOf(asked, word)) : undefined,
  ]);
  if (isReal) return undefined;
  return isCorrectable ? (orSynonym(word, similar) ?? null) : null;
}

/** Whether a word occurs anywhere, though not in what all words together found. */
async function occurs(
  { search, engine, isLost }: Asked,
  word: string,
  isLast: boolean,
): Promise<boolean> {
  if (engine === "postgres") {
    const { hits } = await search.search(justOne(engine, word));
    return hits.length > 0;
  }
  if (isLost && !isLast) {
    // Meilisearch takes the last word alone for a beginning; in quotation marks it takes none.
    const [whole] = await askAll(search, engine, [justOne(engine, `"${word}"`)]);
    return whole !== undefined && whole.hits.length > 0;
  }
  const [probe] = await askAll(search, engine, [spellingProbe(word)]);
  return probe !== undefined && markedWords(probe).some((one) => one.startsWith(word));
}

/** Whether a text finds anything, as whoever takes it up will ask for it. */
async function finds({ search, engine }: Asked, text: string): Promise<boolean> {
  const [result] = await askAll(search, engine, [justOne(engine, text)]);
  return result !== undefined && result.hits.length > 0;
}

function justOne(engine: Engine, text: string): SearchTypes.SearchQuery {
  return withoutTotal(toSearchQuery(INDEXES[engine], { ...ANYTHING, text }));
}

/** The word most like one that finds nothing, by itself or in the company that it was typed in. */
async function lookalikeOf({ search, text }: Asked, word: string): Promise<string | undefined> {
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
  return closest(word, nameWords(similar));
}
