import { loadSynonyms, otherWordsFor, type Synonyms } from "../fields/synonyms";
import type { Mutation } from "./seed";

let synonyms: Synonyms | undefined;

/**
 * PostgreSQL knows no synonyms when it is asked, so the documents themselves bear the other words
 * that their titles and categories could be looked for by.
 */
export function withKeywords(mutations: readonly Mutation[]) {
  synonyms ??= loadSynonyms();
  const known = synonyms;
  return mutations.map((mutation) => {
    if (mutation.action === "delete") return mutation;
    const documents = mutation.documents.map((document) => ({
      ...document,
      keywords: otherWordsFor(`${document.title_id} ${document.title_en}`, known).join(" "),
    }));
    return { ...mutation, documents };
  });
}
