import { bodyGuard } from "./body-guard";

/** No body of ours is deeper than six levels; what is read or kept level by level has an end. */
const DEEPEST = 32;

/**
 * Refuses a body that no database takes, before anything reads it: PostgreSQL takes no text with a
 * zero byte in it.
 */
export const storableBody = bodyGuard({
  find: (body) => brokenPaths(body, []),
  problem: "invalid",
  message: "A text holds no zero byte, and a body no more levels than are asked for.",
});

function brokenPaths(value: unknown, path: readonly string[]): string[] {
  if (typeof value === "string") return value.includes("\0") ? [path.join(".")] : [];
  if (typeof value !== "object" || value === null) return [];
  if (path.length === DEEPEST) return [path.join(".")];
  return Object.entries(value).flatMap(([name, inner]) =>
    name.includes("\0") ? [path.join(".")] : brokenPaths(inner, [...path, name]),
  );
}
