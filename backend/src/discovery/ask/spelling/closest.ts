import { mostSlips, nearest } from "../../../lib/words/distance";
import { synonymWords } from "../../fields/known-words";
import { isStopWord } from "../../fields/stop-words";

/** Of three letters one is wrong at most ("sgu"); shorter words are like too many others. */
const SHORTEST_WITH_A_SLIP = 3;

/** The one of some names' words that is most like a word; never one without meaning. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const meaningful = names.filter((name) => !isStopWord(name));
  const slips = word.length === SHORTEST_WITH_A_SLIP ? 1 : mostSlips(word.length);
  return nearest(word, meaningful, slips);
}

/** A name, or the synonym that is even more like the word: "kripk" is "kripik", which no name holds. */
export function orSynonym(word: string, name: string | undefined): string | undefined {
  return closest(word, [...(name === undefined ? [] : [name]), ...synonymWords()]);
}
