import { type Area, sameName, timeZoneOf, villagesUnder } from "./areas";
import { MAX_STORY, readChoice, readHandle, readLine, readRequired, readYesNo } from "./cells";
import { readBank, readEmail, readQrisCode, readWhatsapp } from "./contacts";
import { readCoordinates } from "./coordinates";
import type { Cell } from "./csv";
import type { Problems } from "./errors";
import { readKeyValues } from "./key-values";
import { LOCAL_KEYS, readLocalCarrier } from "./local-carrier";
import { PARCEL_KEYS, readParcelRules } from "./parcel-rules";
import type { EnterpriseSeed } from "./types";

const KEYS = {
  required: [
    "nama",
    "slug",
    "kode_pos",
    "lintang",
    "bujur",
    "zona_waktu",
    "cerita",
    "contoh",
    "bumdes_nama",
    "bumdes_handle",
    "bumdes_alamat",
    "bumdes_whatsapp",
    "bumdes_jam_buka",
    "bayar_di_tempat",
  ],
  optional: [
    "bumdes_email",
    "bank_nama",
    "bank_rekening",
    "bank_atas_nama",
    "qris",
    ...PARCEL_KEYS,
    ...LOCAL_KEYS,
  ],
} as const;

// The everyday names are understood as well.
const ZONES: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "Asia/Jakarta",
  "Asia/Makassar": "Asia/Makassar",
  "Asia/Jayapura": "Asia/Jayapura",
  WIB: "Asia/Jakarta",
  WITA: "Asia/Makassar",
  WIT: "Asia/Jayapura",
};

type CellOf = (key: string) => Cell;

function readName(problems: Problems, cell: Cell, area: Area | null): string {
  const name = readLine(problems, cell).replace(/^desa\s+/i, "");
  if (name !== "" && area !== null && !sameName(name, area.name)) {
    // A slip in the folder's name is likelier than one in the village's own.
    const regency = villagesUnder(`${area.regencyCode}.`);
    const meant = regency.find((other) => sameName(other.name, name));
    problems.error(cell, "name_mismatch", {
      villageCode: area.code,
      official: area.name,
      ...(meant ? { suggestion: `folder ${meant.code}` } : {}),
    });
  }
  return name;
}

function readTimeZone(problems: Problems, cell: Cell, area: Area | null): string {
  const zone = readChoice(problems, cell, ZONES);
  if (zone === null) return "";
  const expected = area === null ? zone : timeZoneOf(area.provinceCode);
  if (zone !== expected) {
    problems.error(cell, "timezone_province", { province: area?.province ?? "", zone: expected });
  }
  return zone;
}

function readPostalCode(problems: Problems, cell: Cell): string {
  const code = readRequired(problems, cell) ?? "";
  if (code !== "" && !/^[1-9]\d{4}$/.test(code)) problems.error(cell, "postal_code");
  return code;
}

function readEnterprise(problems: Problems, cellOf: CellOf, isDemo: boolean): EnterpriseSeed {
  const account = cellOf("bank_rekening");
  const bank = readBank(
    problems,
    { name: cellOf("bank_nama"), account, holder: cellOf("bank_atas_nama") },
    isDemo,
  );
  const cash = cellOf("bayar_di_tempat");
  const cashOnPickup = readYesNo(problems, cash);
  const qris = readQrisCode(problems, cellOf("qris"));
  const closed = cash.value.trim() !== "" && !cashOnPickup;
  if (closed && account.value.trim() === "" && qris === null) problems.error(cash, "no_payment");
  return {
    handle: readHandle(problems, cellOf("bumdes_handle")) ?? "",
    name: readLine(problems, cellOf("bumdes_nama")),
    address: readLine(problems, cellOf("bumdes_alamat"), 300),
    whatsapp: readWhatsapp(problems, cellOf("bumdes_whatsapp")),
    email: readEmail(problems, cellOf("bumdes_email")),
    openingHours: readLine(problems, cellOf("bumdes_jam_buka"), 200),
    qris,
    ...bank,
    cashOnPickup,
    parcelRules: readParcelRules(problems, cellOf),
    localCarrier: readLocalCarrier(problems, cellOf),
  };
}

/** Reads `village.csv`: the village's facts and its enterprise. */
export async function readVillageFile(
  problems: Problems,
  path: string,
  file: string,
  area: Area | null,
) {
  const cellOf = await readKeyValues(problems, path, file, KEYS);
  if (cellOf === null) return null;
  const isDemo = readYesNo(problems, cellOf("contoh"));
  return {
    places: { slug: cellOf("slug"), enterprise: cellOf("bumdes_handle") },
    facts: {
      name: readName(problems, cellOf("nama"), area),
      slug: readHandle(problems, cellOf("slug")) ?? "",
      postalCode: readPostalCode(problems, cellOf("kode_pos")),
      ...readCoordinates(problems, cellOf("lintang"), cellOf("bujur")),
      timeZone: readTimeZone(problems, cellOf("zona_waktu"), area),
      story: readRequired(problems, cellOf("cerita"), MAX_STORY) ?? "",
      isDemo,
      enterprise: readEnterprise(problems, cellOf, isDemo),
    },
  };
}
