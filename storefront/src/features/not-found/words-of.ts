const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/**
 * What to look for instead of something that is not there: the words of its name in the address. The
 * longest comes first, since a search drops words from the end until it finds something.
 */
export function wordsOf(name: string): string {
  const words = name.slice(0, MOST_LETTERS).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const longest = words.toSorted((one, other) => other.length - one.length);
  return longest.slice(0, MOST_WORDS).join(" ");
}
