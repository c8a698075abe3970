import { plain, replaceWords, wordsOf } from "../../../lib/words/words";
import { isStopWord } from "../../fields/stop-words";

/**
 * A text with its wrong words put right, and without those that nothing can be made of. `meanings`
 * holds what each wrong word means, or null. Null when nothing changes or nothing would be left to
 * look for.
 */
export function mend(text: string, meanings: ReadonlyMap<string, string | null>): string | null {
  if (meanings.size === 0) return null;
  const [right, lost] = [new Map<string, string>(), new Map<string, string>()];
  for (const [word, meaning] of meanings) {
    if (meaning === null) lost.set(word, "");
    else right.set(word, meaning);
  }
  const rest = replaceWords(text, lost);
  if (!wordsOf(rest).some((word) => !isStopWord(plain(word)))) return null;
  const mended = replaceWords(rest, right);
  return lost.size === 0 ? mended : withoutGaps(mended);
}

// Signs that stood by a word which is gone would begin the text, end it or stand alone in it.
function withoutGaps(text: string): string {
  return text
    .split(/\s+/)
    .filter((part) => wordsOf(part).length > 0)
    .join(" ")
    .replace(/[,;:&+/-]+$/, "");
}
