import type { Problems } from "./errors";
import { suggestionFor } from "./nearest";

/** Which headers a file must have and which it may leave out. */
export interface Headers {
  required: readonly string[];
  optional?: readonly string[];
}

/** A spreadsheet's column letter: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** "Berat kirim" and "berat_kirim" are the same header. */
export function normalizeName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

/** Finds where each column stands; reports unknown, doubled and missing headers. */
export function readHeaders(
  problems: Problems,
  file: string,
  line: number,
  raw: string[],
  want: Headers,
) {
  const allowed = [...want.required, ...(want.optional ?? [])];
  const headers = allowed.join(",");
  const positions = new Map<string, number>();
  raw.forEach((value, index) => {
    const name = normalizeName(value);
    if (name === "") return;
    const place = { file, line, column: `${value} (${columnLetter(index)})`, value };
    if (!allowed.includes(name)) {
      const free = allowed.filter((other) => !raw.some((seen) => normalizeName(seen) === other));
      const hint = suggestionFor(name, free);
      problems.error(place, "header_unknown", { allowed: allowed.join(", "), ...hint });
      // Taken for the column it was meant to be, so that its cells are checked in the same run.
      if (hint.suggestion !== undefined) positions.set(hint.suggestion, index);
    } else if (positions.has(name)) problems.error(place, "header_duplicate");
    else positions.set(name, index);
  });
  for (const name of want.required) {
    if (positions.has(name)) continue;
    problems.error({ file, line, column: null, value: "" }, "header_missing", { name, headers });
  }
  return positions;
}
