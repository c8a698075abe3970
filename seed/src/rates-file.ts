import { findZone } from "./areas";
import { readInteger, readLine, readRupiah } from "./cells";
import { type Cell, parseCsv, type Row, readCsv } from "./csv";
import { Problems } from "./errors";
import type { RateSeed, SeedError } from "./types";

const HEADERS = {
  required: ["layanan", "wilayah", "kg_pertama", "kg_berikutnya", "hari_min", "hari_maks"],
  // For people only: what counts is the code.
  optional: ["nama_wilayah"],
} as const;

const MAX_SERVICE = 40;
const MAX_FEE = 10_000_000;
const MAX_DAYS = 120;

function readZone(problems: Problems, cell: Cell): string {
  // Excel in Indonesian shows 82.03 as 82,03.
  const code = readLine(problems, cell).replace(",", ".").toUpperCase();
  if (code !== "" && findZone(code) === null) problems.error(cell, "zone_unknown");
  return code;
}

function readRate(problems: Problems, row: Row): RateSeed {
  const fewest = row.cell("hari_min");
  const daysMin = readInteger(problems, fewest, 0, MAX_DAYS);
  const daysMax = readInteger(problems, row.cell("hari_maks"), 0, MAX_DAYS);
  if (daysMin !== null && daysMax !== null && daysMin > daysMax) {
    problems.error(fewest, "days_order", { max: daysMax });
  }
  return {
    service: readLine(problems, row.cell("layanan"), MAX_SERVICE),
    zoneCode: readZone(problems, row.cell("wilayah")),
    firstKg: readRupiah(problems, row.cell("kg_pertama"), 0, MAX_FEE) ?? 0,
    nextKg: readRupiah(problems, row.cell("kg_berikutnya"), 0, MAX_FEE) ?? 0,
    daysMin: daysMin ?? 0,
    daysMax: daysMax ?? 0,
  };
}

/**
 * Reads `rates.csv`: what couriers cost from this village to where. A village that sends nothing
 * leaves it out. Null when it cannot be read.
 */
export async function readRatesFile(
  problems: Problems,
  path: string,
  file: string,
): Promise<RateSeed[] | null> {
  const before = problems.errors.length;
  const rows = await readCsv(problems, path, file, { ...HEADERS, optionalFile: true });
  if (rows === null) return problems.errors.length > before ? null : [];
  return readRates(problems, rows);
}

/** Reads rates from what such a file holds; the rates mean something only where nothing is wrong. */
export function parseRates(
  bytes: Buffer,
  file: string,
): { rates: RateSeed[]; errors: SeedError[] } {
  const problems = new Problems();
  const rates = readRates(problems, parseCsv(problems, bytes, file, HEADERS) ?? []);
  return { rates, errors: problems.errors };
}

function readRates(problems: Problems, rows: readonly Row[]): RateSeed[] {
  const firstLines = new Map<string, number>();
  return rows.map((row) => {
    const rate = readRate(problems, row);
    const key = `${rate.service.toLowerCase()} ${rate.zoneCode}`;
    const first = firstLines.get(key);
    if (first !== undefined) problems.error(row.cell("layanan"), "rate_duplicate", { first });
    firstLines.set(key, first ?? row.line);
    return rate;
  });
}
