const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they stand in it. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word without what does not tell it apart from another: capitals and accents. */
export function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The text with some of its plain words replaced by others; everything between them stays. */
export function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  return text.replace(WORD, (word) => replacements.get(plain(word)) ?? word);
}
