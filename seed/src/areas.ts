import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { COUNTRY_CODES, countryZoneName, isCountryCode } from "./countries";

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

/** All lines but the header. */
function linesOf(file: AreaFile): string[][] {
  return parse(textOf(file), { from: 2 });
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

/** A kecamatan with everything above it. */
export type District = Omit<Area, "code" | "name">;

/** Looks up a kecamatan by its Kemendagri code. */
export function findDistrict(code: string): District | null {
  if (!/^\d{2}\.\d{2}\.\d{2}$/.test(code)) return null;
  const [regencyCode, provinceCode] = [code.slice(0, 5), code.slice(0, 2)];
  const district = nameOf("districts", code);
  const regency = nameOf("regencies", regencyCode);
  const province = nameOf("provinces", provinceCode);
  if (!district || !regency || !province) return null;
  return { districtCode: code, district, regencyCode, regency, provinceCode, province };
}

/** All kecamatan of Indonesia, in the order of their codes. */
export function districts(): District[] {
  const regencies = new Map(linesOf("regencies").map(([code = "", , name = ""]) => [code, name]));
  const provinceNames = new Map(provinces().map(({ code, name }) => [code, name]));
  return linesOf("districts").map(([districtCode = "", regencyCode = "", district = ""]) => {
    const provinceCode = districtCode.slice(0, 2);
    return {
      districtCode,
      district,
      regencyCode,
      regency: regencies.get(regencyCode) ?? "",
      provinceCode,
      province: provinceNames.get(provinceCode) ?? "",
    };
  });
}

/** Codes and names of all provinces. */
export function provinces(): { code: string; name: string }[] {
  return linesOf("provinces").map(([code = "", name = ""]) => ({ code, name }));
}

/** Codes and names of all provinces and, after each of them, its regencies; then all other countries. */
export function zones(): { code: string; name: string }[] {
  const regencies = linesOf("regencies").map(([code = "", , name = ""]) => ({ code, name }));
  const countries = COUNTRY_CODES.map((code) => ({ code, name: countryZoneName(code) }));
  return [...provinces(), ...regencies, ...countries].toSorted((one, other) =>
    one.code < other.code ? -1 : 1,
  );
}

/** The name of a province ("82"), a regency ("82.03") or a country ("SG"); null when there is none of that code. */
export function findZone(code: string): string | null {
  if (/^\d{2}$/.test(code)) return nameOf("provinces", code) ?? null;
  if (isCountryCode(code)) return countryZoneName(code);
  return /^\d{2}\.\d{2}$/.test(code) ? (nameOf("regencies", code) ?? null) : null;
}

/**
 * What lies right under an area, by its name: the regencies of a province ("82"), the kecamatan of a
 * regency ("82.03"), and for null the provinces. Empty for what is no such area.
 */
export function areasUnder(code: string | null): { code: string; name: string }[] {
  const under = code === null ? provinces() : linesUnder(code);
  return under.toSorted((one, other) => one.name.localeCompare(other.name, "id"));
}

function linesUnder(code: string): { code: string; name: string }[] {
  const isProvince = /^\d{2}$/.test(code);
  if (!isProvince && !/^\d{2}\.\d{2}$/.test(code)) return [];
  const lines = linesBeginning(isProvince ? "regencies" : "districts", `${code}.`);
  return lines.map(([own = "", , name = ""]) => ({ code: own, name }));
}

/** The codes of all kecamatan and villages, for who has many to check. */
export function placeCodes(): ReadonlySet<string> {
  const codes = (["districts", "villages"] as const).flatMap((file) => {
    return textOf(file).match(/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?(?=,)/gm) ?? [];
  });
  return new Set(codes);
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
