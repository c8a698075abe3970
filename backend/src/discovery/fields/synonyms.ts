import { formatErrors, readSynonyms, sharedSynonymsFile } from "@lapak-desa/seed";

/** A word or a few → what else is looked for with it. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** The synonyms of the file that all villages share; a mistake in it stops the start. */
export function loadSynonyms(): Synonyms {
  const result = readSynonyms(sharedSynonymsFile);
  if (!result.ok) throw new Error(formatErrors(result.errors, "en"));
  const meanings = new Map<string, Set<string>>();
  const mean = (word: string, others: readonly string[]) => {
    const known = meanings.get(word) ?? new Set<string>();
    for (const other of others) if (other !== word) known.add(other);
    meanings.set(word, known);
  };
  for (const { word, meanings: others, direction } of result.synonyms) {
    mean(word, others);
    if (direction === "both") for (const other of others) mean(other, [word, ...others]);
  }
  return Object.fromEntries([...meanings].map(([word, others]) => [word, [...others].sort()]));
}

/**
 * What a text could also be looked for by: the synonyms of all words in it, for an engine that
 * knows none itself.
 */
export function otherWordsFor(text: string, synonyms: Synonyms): string[] {
  const padded = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const found = Object.entries(synonyms).filter(([, meanings]) =>
    meanings.some((meaning) => padded.includes(` ${meaning} `)),
  );
  return found.map(([word]) => word).filter((word) => !padded.includes(` ${word} `));
}
