import { bodyGuard } from "./body-guard";

/** Letters of one text, and of all that is sent under one of those names; an address needs far fewer. */
const LONGEST = 1000;
/** What Medusa keeps whatever it is. */
const ANYTHING = ["metadata", "data"];

/**
 * Bounds what Medusa's own routes keep without a bound: its schemas take texts of any length, and any
 * JSON as `metadata`.
 */
export const boundedBody = bodyGuard({
  find: (body) => tooLong(body, []),
  problem: "too_long",
  message: `A text, and all that is sent as metadata, has at most ${LONGEST} letters.`,
});

function tooLong(value: unknown, path: readonly string[]): string[] {
  if (typeof value === "string") return value.length > LONGEST ? [path.join(".")] : [];
  if (typeof value !== "object" || value === null) return [];
  if (ANYTHING.includes(path.at(-1) ?? "")) {
    return JSON.stringify(value).length > LONGEST ? [path.join(".")] : [];
  }
  return Object.entries(value).flatMap(([name, inner]) => tooLong(inner, [...path, name]));
}
