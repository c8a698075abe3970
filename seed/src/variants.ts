import { readInteger, readLine, readRupiah, readWeight } from "./cells";
import type { Row } from "./csv";
import type { Problems } from "./errors";
import type { VariantSeed } from "./types";

const MAX_PRICE = 1_000_000_000;
const MAX_STOCK = 1_000_000;
const MAX_LABEL = 60;

/** The variants of one product, one a line; no two may have the same label. */
export function readVariants(problems: Problems, rows: readonly Row[]): VariantSeed[] {
  const firstLines = new Map<string, number>();
  return rows.map((row) => {
    const labelCell = row.cell("varian");
    const label = readLine(problems, labelCell, MAX_LABEL);
    const key = label.toLowerCase();
    const first = firstLines.get(key);
    if (label !== "" && first !== undefined) {
      problems.error(labelCell, "variant_duplicate", { first });
    }
    firstLines.set(key, first ?? row.line);
    return {
      label,
      price: readRupiah(problems, row.cell("harga"), 1, MAX_PRICE) ?? 0,
      weightGrams: readWeight(problems, row.cell("berat_kirim")) ?? 0,
      stock: readInteger(problems, row.cell("stok"), 0, MAX_STOCK) ?? 0,
    };
  });
}
