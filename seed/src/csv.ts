import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { columnLetter, type Headers, readHeaders } from "./csv-headers";
import { type Problems, wholeFile } from "./errors";
import { decodeText } from "./text-encoding";
import type { Place } from "./types";

/** One cell and its place; `present` is false when the file has no such column. */
export interface Cell extends Place {
  /** The column's name without its letter. */
  name: string;
  present: boolean;
}

/** One row: asks for cells by header name. */
export interface Row {
  line: number;
  cell(name: string): Cell;
}

/** The separator of a file, judged by its header line: Indonesian Excel writes semicolons. */
function detectDelimiter(text: string): string {
  const header = text.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? "";
  const outsideQuotes = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => outsideQuotes.split(delimiter).length;
  return [";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best), ",");
}

/** The records of a file; null, and told, when it cannot be read to its end. */
function parseRecords(problems: Problems, file: string, text: string): string[][] | null {
  const records: string[][] = [];
  try {
    parse(text, {
      delimiter: detectDelimiter(text),
      relax_column_count: true,
      // People write "kenari" within a text; only a cell that begins with a quote is a quoted one.
      relax_quotes: true,
      trim: true,
      on_record: (record: string[]) => {
        records.push(record);
        return null;
      },
    });
    return records;
  } catch {
    const line = records.length + 1;
    problems.error({ file, line, column: null, value: "" }, "csv_broken");
    // What stands behind the break would be told as missing.
    return null;
  }
}

/** Excel never shows an empty row as an error, so neither do we. */
function isEmpty(record: readonly string[]): boolean {
  return record.every((value) => value.trim() === "");
}

function reportEncoding(problems: Problems, file: string, records: string[][], windows: boolean) {
  const suspicious = windows ? /[\u0080-\uffff]/ : /\ufffd/;
  const index = records.findIndex((record) => record.some((value) => suspicious.test(value)));
  const column = records[index]?.findIndex((value) => suspicious.test(value)) ?? -1;
  const place: Place = {
    file,
    line: index < 0 ? null : index + 1,
    column: index < 0 ? null : `${records[0]?.[column] ?? ""} (${columnLetter(column)})`.trim(),
    value: records[index]?.[column] ?? "",
  };
  if (windows) problems.warn(place, "encoding_windows");
  else problems.error(place, "encoding_mixed");
}

function makeRow(
  file: string,
  line: number,
  record: string[],
  positions: Map<string, number>,
): Row {
  return {
    line,
    cell(name) {
      const index = positions.get(name);
      if (index === undefined) {
        return { file, line, column: name, value: "", name, present: false };
      }
      const column = `${name} (${columnLetter(index)})`;
      return { file, line, column, value: record[index] ?? "", name, present: true };
    },
  };
}

function reportExtraCells(
  problems: Problems,
  file: string,
  line: number,
  record: string[],
  header: string[],
) {
  record.forEach((value, index) => {
    if (value === "" || (header[index] ?? "").trim() !== "") return;
    problems.error({ file, line, column: columnLetter(index), value }, "cell_extra");
  });
}

async function readBytes(problems: Problems, path: string, file: string, optional: boolean) {
  try {
    return await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const name = file.split("/").slice(1).join("/") || file;
    if (!missing) problems.error(wholeFile(file), "file_unreadable");
    else if (!optional) problems.error(wholeFile(file), "file_missing", { name });
    return null;
  }
}

/**
 * Reads one CSV file as people save it from Excel. Answers its filled rows, or null when the
 * file is missing or cannot be read at all (its first required column is its key); everything
 * odd goes into `problems`.
 */
export async function readCsv(
  problems: Problems,
  path: string,
  file: string,
  want: Headers & { optionalFile?: boolean },
): Promise<Row[] | null> {
  const bytes = await readBytes(problems, path, file, want.optionalFile ?? false);
  return bytes === null ? null : parseCsv(problems, bytes, file, want);
}

/**
 * As `readCsv`, from what the file holds.
 * A row's `line` is the number that Excel shows: a cell with line breaks is still one row.
 */
export function parseCsv(
  problems: Problems,
  bytes: Buffer,
  file: string,
  want: Headers,
): Row[] | null {
  const decoded = decodeText(bytes);
  if (decoded.kind === "unreadable") {
    problems.error(wholeFile(file), decoded.code);
    return null;
  }
  const records = parseRecords(problems, file, decoded.text);
  if (records === null) return null;
  if (decoded.kind !== "utf8") reportEncoding(problems, file, records, decoded.kind === "windows");
  const headerIndex = records.findIndex((record) => !isEmpty(record));
  const header = records[headerIndex];
  if (header === undefined) {
    problems.error(wholeFile(file), "file_empty", { headers: want.required.join(",") });
    return null;
  }
  const positions = readHeaders(problems, file, headerIndex + 1, header, want);
  // Without its key column no line can be told from another.
  if (!positions.has(want.required[0] ?? "")) return null;
  return records.slice(headerIndex + 1).flatMap((record, index) => {
    if (isEmpty(record)) return [];
    const line = headerIndex + 2 + index;
    reportExtraCells(problems, file, line, record, header);
    return [makeRow(file, line, record, positions)];
  });
}
