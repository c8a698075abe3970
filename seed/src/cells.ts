import type { Cell } from "./csv";
import type { Problems } from "./errors";
import { suggestionFor } from "./nearest";
import { type NumberResult, parseInteger, parseRupiah, parseWeight, parseYesNo } from "./numbers";

// A reader that reports a problem answers null (or a harmless stand-in); a village with any
// error is never handed out, so a stand-in cannot reach a shop.

const EXCEL_ERROR = /^#(NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NULL!|NUM!)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const BROKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

export const MAX_HANDLE = 60;
export const MAX_NAME = 120;
export const MAX_STORY = 2000;

/** The cell's text, checked for damage; null when empty, absent or reported. */
export function readOptional(problems: Problems, cell: Cell, max = MAX_NAME): string | null {
  const text = cell.value.replace(/\r\n?/g, "\n").trim();
  if (text === "") return null;
  if (EXCEL_ERROR.test(text)) problems.error(cell, "excel_error");
  else if (BROKEN.test(text)) problems.error(cell, "bad_characters");
  else if (text.length > max) problems.error(cell, "too_long", { length: text.length, max });
  else return text;
  return null;
}

/** As `readOptional`, but an empty cell is a problem. */
export function readRequired(problems: Problems, cell: Cell, max = MAX_NAME): string | null {
  if (cell.present && cell.value.trim() === "") {
    problems.error(cell, "required", { name: cell.name });
    return null;
  }
  return readOptional(problems, cell, max);
}

/** A one-line text: runs of white space become one space. */
export function readLine(problems: Problems, cell: Cell, max = MAX_NAME): string {
  return (readRequired(problems, cell, max) ?? "").replace(/\s+/g, " ");
}

/** A story may be left empty and may have several paragraphs. */
export function readStory(problems: Problems, cell: Cell): string {
  return readOptional(problems, cell, MAX_STORY) ?? "";
}

/** What a handle for this text would look like. */
export function toHandle(text: string): string {
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const handle = plain.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return handle.slice(0, MAX_HANDLE).replace(/^-+|-+$/g, "");
}

/** A handle; reports a wrong one, yet answers it so that references to it still resolve. */
export function readHandle(problems: Problems, cell: Cell): string | null {
  const text = readRequired(problems, cell, 200);
  if (text === null) return null;
  if (text.length > MAX_HANDLE || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    const example = toHandle(text) || "biji-pala";
    problems.error(cell, "handle_pattern", { max: MAX_HANDLE, example });
  } else if (text === "desa") problems.error(cell, "handle_reserved");
  return text;
}

/** One of a fixed set of words; capitals, spaces and hyphens are forgiven. */
export function readChoice<T extends string>(
  problems: Problems,
  cell: Cell,
  choices: Readonly<Record<string, T>>,
): T | null {
  const text = readRequired(problems, cell);
  if (text === null) return null;
  const word = text.toLowerCase().replace(/[\s-]+/g, "_");
  const found = Object.entries(choices).find(([name]) => name.toLowerCase() === word)?.[1];
  if (found !== undefined) return found;
  const names = Object.keys(choices);
  problems.error(cell, "enum", { allowed: names.join(", "), ...suggestionFor(word, names) });
  return null;
}

/** Yes or no; an empty cell is the fallback, or a problem when there is none. */
export function readYesNo(problems: Problems, cell: Cell, fallback?: boolean): boolean {
  if (cell.value.trim() === "" && fallback !== undefined) return fallback;
  const text = readRequired(problems, cell);
  const value = text === null ? null : parseYesNo(text);
  if (text !== null && value === null) {
    problems.error(cell, "yes_no", suggestionFor(text, ["ya", "tidak"]));
  }
  return value ?? false;
}

interface Range {
  min: number;
  max: number;
  unit?: (value: number) => string;
}

function readNumber(
  problems: Problems,
  cell: Cell,
  parse: (
    text: string,
  ) => NumberResult<
    | "rupiah_format"
    | "rupiah_fraction"
    | "weight_format"
    | "weight_unit"
    | "weight_fraction"
    | "integer_format"
  >,
  { min, max, unit = String }: Range,
): number | null {
  const text = readRequired(problems, cell);
  if (text === null) return null;
  const result = parse(text);
  if ("problem" in result) {
    const scientific = /^\d([.,]\d+)?e\+?\d+$/i.test(text);
    problems.error(cell, scientific ? "scientific" : result.problem);
    return null;
  }
  if (result.value >= min && result.value <= max) return result.value;
  problems.error(cell, "number_range", { min: unit(min), max: unit(max) });
  return null;
}

/** Writes an amount as the manager does: Rp1.250.000. */
function formatRupiah(value: number): string {
  return `Rp${String(value).replace(/\B(?=(\d{3})+$)/g, ".")}`;
}

/** Whole rupiah within bounds. */
export function readRupiah(problems: Problems, cell: Cell, min: number, max: number) {
  return readNumber(problems, cell, parseRupiah, { min, max, unit: formatRupiah });
}

/** Grams, from 1 g to 200 kg. */
export function readWeight(problems: Problems, cell: Cell) {
  const unit = (grams: number) => (grams < 1000 ? `${grams} g` : `${grams / 1000} kg`);
  return readNumber(problems, cell, parseWeight, { min: 1, max: 200_000, unit });
}

/** A whole number within bounds. */
export function readInteger(problems: Problems, cell: Cell, min: number, max: number) {
  return readNumber(problems, cell, parseInteger, { min, max });
}

/** A whole percent, with or without its sign. */
export function readPercent(problems: Problems, cell: Cell) {
  const parse = (text: string) => parseInteger(text.replace(/\s*%$/, ""));
  return readNumber(problems, cell, parse, { min: 0, max: 100 });
}
