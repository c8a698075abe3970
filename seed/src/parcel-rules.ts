import { readInteger, readWeight } from "./cells";
import type { Cell } from "./csv";
import type { Problems } from "./errors";
import type { ParcelRulesSeed } from "./types";

/** The keys of `village.csv` that say otherwise than most couriers do. */
export const PARCEL_KEYS = [
  "kurir_kemasan",
  "kurir_minimum",
  "kurir_toleransi",
  "kurir_pembagi_volume",
] as const;

/** What most couriers do: at least 1 kg, 300 g of tolerance, length × width × height / 6000. */
export const DEFAULT_PARCEL_RULES: ParcelRulesSeed = {
  packagingGrams: 0,
  minimumGrams: 1000,
  toleranceGrams: 300,
  volumetricDivisor: 6000,
};

/** How an enterprise weighs its parcels; a line that is empty or absent means what is usual. */
export function readParcelRules(
  problems: Problems,
  cellOf: (key: (typeof PARCEL_KEYS)[number]) => Cell,
): ParcelRulesSeed {
  const read = (
    key: (typeof PARCEL_KEYS)[number],
    usual: number,
    reader: (from: Problems, cell: Cell) => number | null,
  ) => {
    const cell = cellOf(key);
    return cell.value.trim() === "" ? usual : (reader(problems, cell) ?? usual);
  };
  const usual = DEFAULT_PARCEL_RULES;
  return {
    packagingGrams: read("kurir_kemasan", usual.packagingGrams, readWeight),
    minimumGrams: read("kurir_minimum", usual.minimumGrams, readWeight),
    toleranceGrams: read("kurir_toleransi", usual.toleranceGrams, readWeight),
    volumetricDivisor: read("kurir_pembagi_volume", usual.volumetricDivisor, (from, cell) =>
      readInteger(from, cell, 1000, 10_000),
    ),
  };
}
