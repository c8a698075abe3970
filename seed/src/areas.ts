import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";

// Codes and names come from npm idn-area-data (ODbL). Its own reader parses all 84,000 villages
// on every call, so the lines that are needed are looked up in the text instead.

/** A village with everything above it. */
export interface Area {
  code: string;
  name: string;
  districtCode: string;
  district: string;
  regencyCode: string;
  regency: string;
  provinceCode: string;
  province: string;
}

type AreaFile = "provinces" | "regencies" | "districts" | "villages";
const texts = new Map<AreaFile, string>();

function textOf(file: AreaFile): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const folder = join(dirname(require.resolve("idn-area-data/package.json")), "data");
  const text = readFileSync(join(folder, `${file}.csv`), "utf8").replaceAll("\r\n", "\n");
  texts.set(file, text);
  return text;
}

/** The lines whose code begins with the given text; the files are sorted by code. */
function linesBeginning(file: AreaFile, prefix: string): string[][] {
  const text = textOf(file);
  const start = text.indexOf(`\n${prefix}`);
  if (start < 0) return [];
  const last = text.lastIndexOf(`\n${prefix}`);
  const end = text.indexOf("\n", last + 1);
  return parse(text.slice(start + 1, end < 0 ? undefined : end));
}

function nameOf(file: AreaFile, code: string): string | undefined {
  return linesBeginning(file, `${code},`)[0]?.at(-1);
}

/** Looks up a village by its Kemendagri code. */
export function findArea(code: string): Area | null {
  const [provinceCode = "", regencyPart = "", districtPart = ""] = code.split(".");
  const regencyCode = `${provinceCode}.${regencyPart}`;
  const districtCode = `${regencyCode}.${districtPart}`;
  const name = nameOf("villages", code);
  const district = nameOf("districts", districtCode);
  const regency = nameOf("regencies", regencyCode);
  const province = nameOf("provinces", provinceCode);
  if (!name || !district || !regency || !province) return null;
  return {
    code,
    name,
    districtCode,
    district,
    regencyCode,
    regency,
    provinceCode,
    province,
  };
}

/** Codes and names of all villages whose code begins so ("82.03." is a regency). */
export function villagesUnder(prefix: string): { code: string; name: string }[] {
  return linesBeginning("villages", prefix).map(([code = "", , name = ""]) => ({ code, name }));
}

/** Names are the same when only capitals, spaces or signs differ, or "Desa" stands in front. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^desa\s+/, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  return plain(a) === plain(b);
}

// Keppres 41/1987: Sumatra, Java, West and Central Kalimantan; the middle; Maluku and Papua.
const CENTRAL_PROVINCES = /^(5[123]|6[345]|7\d)$/;
const EASTERN_PROVINCES = /^[89]\d$/;

/** The time zone that a province keeps. */
export function timeZoneOf(provinceCode: string): string {
  if (EASTERN_PROVINCES.test(provinceCode)) return "Asia/Jayapura";
  return CENTRAL_PROVINCES.test(provinceCode) ? "Asia/Makassar" : "Asia/Jakarta";
}
