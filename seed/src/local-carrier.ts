import { findArea, findDistrict } from "./areas";
import { readLine, readRupiah, readYesNo } from "./cells";
import type { Cell } from "./csv";
import type { Problems } from "./errors";
import { parseRupiah } from "./numbers";
import type { LocalCarrierSeed, LocalZoneSeed } from "./types";

/** The keys of `village.csv` that tell of the carrier which the enterprise sends out itself. */
export const LOCAL_KEYS = [
  "antar_nama",
  "antar_hari",
  "antar_jam",
  "antar_wilayah",
  "antar_minimum",
  "antar_tunai",
  "antar_hanya_ambil",
] as const;

const MAX_NAME = 60;
const MAX_CELL = 4000;
const MAX_RUPIAH = 10_000_000;
const MAX_KM = 100;
const DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];
const TIME = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

type CellOf = (key: (typeof LOCAL_KEYS)[number]) => Cell;

/** The enterprise's own carrier; null where the line with its name is empty or absent. */
export function readLocalCarrier(problems: Problems, cellOf: CellOf): LocalCarrierSeed | null {
  if (cellOf("antar_nama").value.trim() === "") return null;
  const minimum = cellOf("antar_minimum");
  return {
    name: readLine(problems, cellOf("antar_nama"), MAX_NAME),
    days: readDays(problems, cellOf("antar_hari")),
    ...readHours(problems, cellOf("antar_jam")),
    zones: readZones(problems, cellOf("antar_wilayah")),
    minimumOrder:
      minimum.value.trim() === "" ? 0 : (readRupiah(problems, minimum, 0, MAX_RUPIAH) ?? 0),
    takesCash: readYesNo(problems, cellOf("antar_tunai"), false),
    takesPickupOnly: readYesNo(problems, cellOf("antar_hanya_ambil"), false),
  };
}

/** "Selasa, Jumat" or "Senin-Sabtu" as days of the week, 1 for Monday. */
function readDays(problems: Problems, cell: Cell): number[] {
  const days = new Set<number>();
  for (const part of cell.value.toLowerCase().split(/[,;]/)) {
    const [first = -1, last = first] = part.split("-").map((name) => DAYS.indexOf(name.trim()));
    if (first < 0 || last < first) {
      problems.error(cell, "local_days");
      return [];
    }
    for (let day = first; day <= last; day++) days.add(day + 1);
  }
  return [...days].sort();
}

/** "13.00-17.00" as "13:00" and "17:00". */
function readHours(problems: Problems, cell: Cell): { from: string; until: string } {
  const [from = "", until = "", more] = cell.value.split(/[-–]/).map((time) => {
    const [, hour, minute] = TIME.exec(time.trim()) ?? [];
    return hour === undefined ? "" : `${hour.padStart(2, "0")}:${minute}`;
  });
  const isSound = from !== "" && until !== "" && from < until && more === undefined;
  if (!isSound) problems.error(cell, "local_hours");
  return { from, until };
}

/** "82.03.22: 10.000; 82.03.22.2004: 0; 5 km: 7.000": kecamatan, villages and radii by their fees. */
function readZones(problems: Problems, cell: Cell): LocalZoneSeed[] {
  const parts = cell.value.slice(0, MAX_CELL).split(";");
  const zones = parts.map(readZone);
  const wrong = parts[zones.indexOf(null)];
  if (wrong !== undefined) {
    problems.error({ ...cell, value: wrong.trim() }, "local_zone");
    return [];
  }
  return zones.flatMap((zone) => zone ?? []);
}

function readZone(written: string): LocalZoneSeed | null {
  const [place = "", amount = "", more] = written.split(":").map((part) => part.trim());
  const fee = parseRupiah(amount);
  if (more !== undefined || !("value" in fee) || fee.value < 0 || fee.value > MAX_RUPIAH) {
    return null;
  }
  const km = Number(/^(\d+(?:[.,]\d+)?) ?km$/i.exec(place)?.[1]?.replace(",", "."));
  if (km > 0 && km <= MAX_KM) return { areaCode: null, radiusKm: km, fee: fee.value };
  const isArea = findDistrict(place) !== null || findArea(place) !== null;
  return isArea ? { areaCode: place, radiusKm: null, fee: fee.value } : null;
}
