import "server-only";
import { AnswerCache } from "@/lib/answer-cache";

// Whoever types "pala" asks for "pa", "pal" and "pala", and so does everybody else.
const MOST = 2000;
/** Only for the case that the message of a change is lost. */
const LIFE_MS = 10_000;

// Routes are bundled one by one: a variable of this module would be another in each of them.
const KEY = Symbol.for("lapak-desa.suggestions");
const shared = globalThis as { [KEY]?: AnswerCache<string> };

/** Answers of `/api/suggest`, as JSON, until the catalogue changes. */
export function keptSuggestions(): AnswerCache<string> {
  shared[KEY] ??= new AnswerCache(MOST, LIFE_MS);
  return shared[KEY];
}
