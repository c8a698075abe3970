import { type Cell, readCsv } from "./csv";
import { normalizeName } from "./csv-headers";
import type { Problems } from "./errors";
import { suggestionFor } from "./nearest";

/**
 * Reads a file of `kolom,isi` lines. Answers a function giving the cell of a key; a problem's
 * column then carries the key's name, which is what the writer of the file looks for.
 */
export async function readKeyValues(
  problems: Problems,
  path: string,
  file: string,
  keys: { required: readonly string[]; optional: readonly string[] },
): Promise<((key: string) => Cell) | null> {
  const rows = await readCsv(problems, path, file, { required: ["kolom", "isi"] });
  if (rows === null) return null;
  const allowed = [...keys.required, ...keys.optional];
  const written = new Set(rows.map((row) => normalizeName(row.cell("kolom").value)));
  const found = new Map<string, Cell>();
  for (const row of rows) {
    const keyCell = row.cell("kolom");
    let key = normalizeName(keyCell.value);
    if (!allowed.includes(key)) {
      const hint = suggestionFor(
        key,
        allowed.filter((other) => !written.has(other)),
      );
      problems.error(keyCell, "key_unknown", { allowed: allowed.join(", "), ...hint });
      if (hint.suggestion === undefined) continue;
      // Taken for the key it was meant to be, so that its value is checked in the same run.
      key = hint.suggestion;
    }
    const first = found.get(key);
    if (first) {
      problems.error(keyCell, "key_duplicate", { first: first.line ?? 0 });
      continue;
    }
    const cell = row.cell("isi");
    const column = cell.column?.replace(cell.name, key) ?? key;
    found.set(key, { ...cell, name: key, column });
  }
  for (const name of keys.required.filter((key) => !found.has(key))) {
    problems.error({ file, line: null, column: null, value: "" }, "key_missing", { name });
  }
  return (key) =>
    found.get(key) ?? { file, line: null, column: key, value: "", name: key, present: false };
}
