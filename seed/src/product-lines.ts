import type { Cell, Row } from "./csv";
import type { Problems } from "./errors";

const VARIANT_COLUMNS = new Set(["handle", "varian", "harga", "berat_kirim", "stok"]);

// Written out words must agree to the letter, answers such as "Ya" and "ya" need not.
const LITERAL_COLUMNS = new Set(["nama", "cerita"]);

function comparable(cell: Cell): string {
  const text = cell.value.replace(/\s+/g, " ").trim();
  return LITERAL_COLUMNS.has(cell.name) ? text : text.toLowerCase();
}

/**
 * The lines of one product seen as one row: a product-level cell is taken from the first line
 * that fills it. A later line that says something else is reported.
 */
export function mergeLines(problems: Problems, rows: readonly Row[]): Row {
  const [firstRow] = rows;
  if (firstRow === undefined) throw new Error("a product has at least one line");
  return {
    line: firstRow.line,
    cell(name) {
      const cells = rows.map((row) => row.cell(name));
      const [fallback = firstRow.cell(name)] = cells;
      const chosen = cells.find((cell) => cell.value.trim() !== "") ?? fallback;
      if (VARIANT_COLUMNS.has(name)) return fallback;
      for (const cell of cells) {
        if (cell.value.trim() === "" || comparable(cell) === comparable(chosen)) continue;
        const other = chosen.value.slice(0, 40);
        problems.error(cell, "conflict", { first: chosen.line ?? 0, other });
      }
      return chosen;
    },
  };
}
