import type { DestinationCodes } from "../destination";
import type { LocalZone } from "./terms";

/** A village with its fee. */
export interface LocalVillage {
  code: string;
  name: string;
  /** Whole rupiah. */
  fee: number;
}

/**
 * What the village's own carrier asks to go somewhere. `which_village`: within that kecamatan it
 * depends on the village, of which those are told that the carrier goes to.
 */
export type LocalAnswer =
  | { kind: "no_place" }
  | { kind: "which_village"; villages: LocalVillage[] }
  | { kind: "inside"; fee: number }
  | { kind: "outside" };

/** What is known of the places around. */
export interface Surroundings {
  /** All villages of the kecamatan that is asked about. */
  villages: readonly { code: string; name: string }[];
  /** Kilometres from the enterprise to a village; null where nobody knows where that is. */
  kilometresTo: (villageCode: string) => number | null;
}

/** Says whether the carrier goes to a place, and for what. */
export function askZones(
  zones: readonly LocalZone[],
  place: DestinationCodes | null,
  surroundings: Surroundings,
): LocalAnswer {
  if (place === null) return { kind: "no_place" };
  const { district_code: district, village_code: village } = place;
  const wide = zones.find(({ area_code }) => area_code === district)?.fee ?? null;
  const feeOf = (code: string) => ownFee(zones, code, surroundings.kilometresTo(code)) ?? wide;
  if (village !== null) return inside(feeOf(village));
  const villages = surroundings.villages.flatMap(({ code, name }) => {
    const fee = feeOf(code);
    return fee === null ? [] : [{ code, name, fee }];
  });
  const isOneFee = villages.every(({ fee }) => fee === wide);
  return isOneFee ? inside(wide) : { kind: "which_village", villages };
}

function inside(fee: number | null): LocalAnswer {
  return fee === null ? { kind: "outside" } : { kind: "inside", fee };
}

/** A village's own fee: that of its code, or else of the smallest radius it lies in. */
function ownFee(zones: readonly LocalZone[], code: string, km: number | null): number | null {
  const named = zones.find(({ area_code }) => area_code === code);
  if (named !== undefined) return named.fee;
  const [nearest] = zones
    .filter(({ radius_km: radius }) => radius !== null && km !== null && km <= radius)
    .toSorted((one, other) => (one.radius_km ?? 0) - (other.radius_km ?? 0));
  return nearest?.fee ?? null;
}

/** An area that the carrier goes to, for people who live elsewhere. */
export type LocalArea =
  | { kind: "village"; name: string; district: string }
  | { kind: "district"; name: string; regency: string }
  | { kind: "radius"; km: number };

/** The zones beginning with those nearest to a place: of its kecamatan, its regency, its province. */
export function nearestFirst(zones: readonly LocalZone[], districtCode: string | null) {
  const parts = (districtCode ?? "").split(".");
  const shared = ({ area_code }: LocalZone) => {
    const own = (area_code ?? "").split(".");
    const first = own.findIndex((part, index) => part !== parts[index]);
    return first < 0 ? own.length : first;
  };
  return zones.toSorted((one, other) => shared(other) - shared(one));
}
