import { plain, wordsOf } from "../../../lib/words/words";
import { STOP_WORDS } from "../../fields/stop-words";
import { loadSynonyms } from "../../fields/synonyms";

let known: ReadonlySet<string> | undefined;

/** Words that are right although no name may hold them: synonyms, and words without meaning. */
export function knownWords(): ReadonlySet<string> {
  known ??= new Set(
    [...STOP_WORDS, ...Object.entries(loadSynonyms()).flat(2)].flatMap(wordsOf).map(plain),
  );
  return known;
}
