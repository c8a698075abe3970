import { readPercent } from "./cells";
import type { Row } from "./csv";
import type { Problems } from "./errors";
import type { PriceSplitSeed } from "./types";

/** The three columns that say who gets which part of the price. */
export const SPLIT_COLUMNS = ["persen_produsen", "persen_bumdes", "persen_kemasan"] as const;

/** The split in whole percents, or null when all three cells are empty. */
export function readSplit(problems: Problems, row: Row): PriceSplitSeed | null {
  const cells = SPLIT_COLUMNS.map((name) => row.cell(name));
  const empty = cells.filter((cell) => cell.value.trim() === "");
  if (empty.length === cells.length) return null;
  for (const cell of empty) problems.error(cell, "split_partial");
  if (empty.length > 0) return null;
  const percents = cells.map((cell) => readPercent(problems, cell));
  const [producer, enterprise, packaging] = percents;
  if (producer == null || enterprise == null || packaging == null) return null;
  const sum = producer + enterprise + packaging;
  if (sum !== 100) problems.error(row.cell(SPLIT_COLUMNS[0]), "split_sum", { sum });
  return { producer, enterprise, packaging };
}
