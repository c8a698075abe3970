import { en, id } from "../../../messages/suggestions.json";

/** The words of what a search field suggests; `#` stands for a number. */
export type SuggestTexts = typeof id;

/**
 * Those of the page's language. They come with the list itself, with the first touch of a field:
 * nearly everybody reads pages without it.
 */
export function suggestTexts(locale: string): SuggestTexts {
  return locale === "en" ? en : id;
}
