import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readChoice, readLine } from "./cells";
import { type Cell, parseCsv, type Row } from "./csv";
import { Problems, wholeFile } from "./errors";
import type { SeedError, SynonymSeed } from "./types";

/** The words that mean the same, as kept in this package. */
export const sharedSynonymsFile = join(__dirname, "..", "synonyms.csv");

/** What reading synonyms answers: all of them, or all that is wrong. */
export type SynonymsResult =
  | { ok: true; synonyms: SynonymSeed[]; warnings: SeedError[] }
  | { ok: false; errors: SeedError[]; warnings: SeedError[] };

const DIRECTIONS = { dua_arah: "both", satu_arah: "one" } as const;
const WORDS = /^[\p{L}\p{N}]+(?:[ '-][\p{L}\p{N}]+)*$/u;

/**
 * Reads the list of words that mean the same. Not a promise, because search indexes are declared
 * while modules load.
 */
export function readSynonyms(path: string): SynonymsResult {
  const problems = new Problems();
  const file = basename(path);
  const bytes = readBytes(problems, path, file);
  const rows =
    bytes && parseCsv(problems, bytes, file, { required: ["kata", "sama_dengan", "arah"] });
  const seen = new Map<string, number>();
  const synonyms = (rows ?? []).map((row) => readRow(problems, row, seen));
  const { errors, warnings } = problems;
  return errors.length > 0 ? { ok: false, errors, warnings } : { ok: true, synonyms, warnings };
}

function readBytes(problems: Problems, path: string, file: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    problems.error(wholeFile(file), "file_unreadable");
    return null;
  }
}

function readRow(problems: Problems, row: Row, seen: Map<string, number>): SynonymSeed {
  const cell = row.cell("kata");
  const word = readWord(problems, cell, readLine(problems, cell));
  const first = seen.get(word);
  if (first !== undefined) problems.error(cell, "synonym_duplicate", { first });
  else if (word !== "") seen.set(word, row.line);
  return {
    word,
    meanings: readMeanings(problems, row.cell("sama_dengan"), word),
    direction: readChoice(problems, row.cell("arah"), DIRECTIONS) ?? "both",
  };
}

/** The words of a cell, between upright strokes. */
function readMeanings(problems: Problems, cell: Cell, word: string): string[] {
  const line = readLine(problems, cell, 500);
  if (line === "") return [];
  const meanings = line.split("|").map((part) => readWord(problems, cell, part.trim()));
  const repeated = [word, ...meanings].find((one, at, all) => one !== "" && all.indexOf(one) < at);
  if (repeated !== undefined) problems.error(cell, "synonym_repeated", { word: repeated });
  return meanings;
}

/** A word or a few, in small letters; anything but letters and digits would never be searched for. */
function readWord(problems: Problems, cell: Cell, text: string): string {
  const word = text.toLowerCase();
  const isEmpty = word === "" && cell.value.trim() !== "";
  if (isEmpty || (word !== "" && !WORDS.test(word))) problems.error(cell, "synonym_word");
  return word;
}
