import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/lib/locales";

/** Something that people type, and the handle of what they mean. */
export interface Query {
  text: string;
  language: Language;
  expected: string;
}

/** The queries that were written before anything was tuned, and that nothing is tuned to. */
export function readQueries(): Query[] {
  const [, ...lines] = readFileSync(join(__dirname, "queries.csv"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const [text = "", language = "", expected = ""] = line.split(",");
    return { text, language: language === "en" ? "en" : "id", expected };
  });
}
