import { crc16 } from "./crc";
import { type Field, readFields } from "./tlv";

/** What can be wrong with a code that an enterprise hands in. */
export const QRIS_PROBLEMS = [
  "characters",
  "too_long",
  "structure",
  "format",
  "checksum",
  "dynamic",
  "merchant",
  "not_qris",
  "category",
  "currency",
  "amount",
  "fee",
  "country",
  "name",
  "city",
  "postal_code",
] as const;
export type QrisProblem = (typeof QRIS_PROBLEMS)[number];

/** An enterprise's own code, without amount. */
export interface Qris {
  fields: readonly Field[];
  /** Who is paid, as the buyer's app will show it. */
  merchantName: string;
  merchantCity: string;
  /** National merchant id, by which a merchant is known to every bank; null where there is none. */
  nmid: string | null;
}

type Read = { ok: true; qris: Qris } | { ok: false; problem: QrisProblem };

/** The longest code that the EMV specification knows. */
const MAX_LENGTH = 512;
const PRINTABLE = /^[\x20-\x7e]+$/;
const SCHEME = "ID.CO.QRIS.WWW";
/** Tags under which payment systems keep their names of the merchant. */
const isMerchantTag = (tag: string) => tag >= "26" && tag <= "51";

/**
 * Reads the text of a static QRIS code (EMV merchant-presented QR, as Bank Indonesia's QRIS uses it), or
 * tells the first thing that is wrong with it. Blank space around it does no harm.
 */
export function readQris(text: string): Read {
  const code = text.trim();
  const problem = (found: QrisProblem): Read => ({ ok: false, problem: found });
  if (!PRINTABLE.test(code)) return problem("characters");
  if (code.length > MAX_LENGTH) return problem("too_long");
  const fields = readFields(code);
  if (fields === null || hasTwice(fields)) return problem("structure");
  const found = findProblem(code, fields);
  if (found !== null) return problem(found);
  const held = finder(fields);
  return {
    ok: true,
    qris: {
      fields,
      merchantName: held("59"),
      merchantCity: held("60"),
      nmid: finder(readFields(held("51")) ?? [])("02") || null,
    },
  };
}

function findProblem(code: string, fields: readonly Field[]): QrisProblem | null {
  const held = finder(fields);
  if (fields[0]?.tag !== "00" || held("00") !== "01") return "format";
  const last = fields.at(-1);
  if (last?.tag !== "63" || last.value.length !== 4) return "structure";
  if (crc16(code.slice(0, -4)) !== last.value.toUpperCase()) return "checksum";
  if (held("01") !== "11") return "dynamic";
  const merchant = merchantProblem(fields);
  if (merchant !== null) return merchant;
  if (!/^\d{4}$/.test(held("52"))) return "category";
  if (held("53") !== "360") return "currency";
  if (held("54") !== "") return "amount";
  // A tip or a fee of the merchant's would change the amount; passing one on is forbidden.
  if (fields.some(({ tag }) => tag === "55" || tag === "56" || tag === "57")) return "fee";
  if (held("58") !== "ID") return "country";
  if (!isBetween(held("59"), 1, 25)) return "name";
  if (!isBetween(held("60"), 1, 15)) return "city";
  return isBetween(held("61"), 5, 10) ? null : "postal_code";
}

function merchantProblem(fields: readonly Field[]): "merchant" | "not_qris" | null {
  const accounts = fields.filter(({ tag }) => isMerchantTag(tag)).map(({ value }) => value);
  const schemes = accounts.map((value) => finder(readFields(value) ?? [])("00"));
  if (schemes.length === 0 || schemes.includes("")) return "merchant";
  return schemes.includes(SCHEME) ? null : "not_qris";
}

function hasTwice(fields: readonly Field[]): boolean {
  return new Set(fields.map(({ tag }) => tag)).size < fields.length;
}

function finder(fields: readonly Field[]) {
  return (tag: string): string => fields.find((field) => field.tag === tag)?.value ?? "";
}

function isBetween({ length }: string, least: number, most: number): boolean {
  return length >= least && length <= most;
}
