import type { PublicSuggestion } from "./public-hit";

/** Something that the list beneath a search field offers. */
export type Choice =
  | { kind: "suggestion"; suggestion: PublicSuggestion }
  | { kind: "recent"; text: string }
  | { kind: "clear" };

/** Earlier searches, and the way to forget them. */
export function recentChoices(texts: readonly string[]): Choice[] {
  if (texts.length === 0) return [];
  return [...texts.map((text): Choice => ({ kind: "recent", text })), { kind: "clear" }];
}

/** The suggestions of an answer of `/api/suggest`, which is our own; none of a failure. */
export function suggestedChoices(body: unknown): Choice[] {
  const { hits = [] } = (body ?? {}) as { hits?: PublicSuggestion[] };
  return hits.map((suggestion) => ({ kind: "suggestion", suggestion }));
}
