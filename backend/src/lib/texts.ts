import { z } from "zod";

// Neither what no database keeps nor what turns the writing on a label or a page around.
const ONE_LINE = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;
const LINES = /^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|[\n\r\t])*$/u;

/** A text of one line that somebody typed, without what stands around it; at most so many letters. */
export function oneLine(max: number, min = 1) {
  return z.string().trim().min(min).max(max).regex(ONE_LINE);
}

/** The same of several lines. */
export function severalLines(max: number, min = 1) {
  return z.string().trim().min(min).max(max).regex(LINES);
}
