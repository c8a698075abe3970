import { plain, wordsOf } from "../../lib/words/words";
import { STOP_WORDS } from "./stop-words";
import { loadSynonyms } from "./synonyms";

let known: ReadonlySet<string> | undefined;
let synonyms: readonly string[] | undefined;

/** Words that are right although no name may hold them: synonyms, and words without meaning. */
export function knownWords(): ReadonlySet<string> {
  known ??= new Set(
    [...STOP_WORDS, ...Object.entries(loadSynonyms()).flat(2)].flatMap(wordsOf).map(plain),
  );
  return known;
}

/** Words by which something else is looked for as well; first those that are so by themselves. */
export function synonymWords(): readonly string[] {
  if (synonyms === undefined) {
    const keys = Object.keys(loadSynonyms()).map(wordsOf);
    const ofLength = keys.toSorted((one, other) => one.length - other.length);
    synonyms = [...new Set(ofLength.flat().map(plain))];
  }
  return synonyms;
}
