import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuse } from "./refusal";

/** No body of ours is deeper than six levels; what is read or kept level by level has an end. */
const DEEPEST = 32;

/**
 * Refuses a body that no database takes, before anything reads it: PostgreSQL takes no text with a
 * zero byte in it. Tells the fields by their paths, as `checkedBody` does.
 */
export function storableBody(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const broken = brokenPaths(request.body, []);
  if (broken.length === 0) {
    next();
    return;
  }
  next(
    refuse({
      status: 400,
      code: "invalid_request",
      message: "A text holds no zero byte, and a body no more levels than are asked for.",
      fields: Object.fromEntries(broken.map((path) => [path, "invalid"])),
    }),
  );
}

function brokenPaths(value: unknown, path: readonly string[]): string[] {
  if (typeof value === "string") return value.includes("\0") ? [path.join(".")] : [];
  if (typeof value !== "object" || value === null) return [];
  if (path.length === DEEPEST) return [path.join(".")];
  return Object.entries(value).flatMap(([name, inner]) =>
    name.includes("\0") ? [path.join(".")] : brokenPaths(inner, [...path, name]),
  );
}
