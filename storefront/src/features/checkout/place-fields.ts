import type { Place } from "@/lib/medusa/cart-shapes";
import type { PlaceCodes } from "@/lib/medusa/carts";

const DISTRICT_CODE = /^\d{2}\.\d{2}\.\d{2}$/;
const VILLAGE_CODE = /^(\d{2}\.\d{2}\.\d{2})\.\d{4}$/;

/** Where the goods go, as the form sends it along unseen. */
export function placeFields({ districtCode, village, postalCodes }: Place): Record<string, string> {
  return {
    district_code: districtCode,
    ...(village === null ? {} : { village_code: village.code }),
    ...(postalCodes.length === 0 ? {} : { place_postal_codes: postalCodes.join(" ") }),
  };
}

/** An ISO code of a country; null for anything else. */
export function readCountryCode(code: unknown): string | null {
  return typeof code === "string" && /^[A-Z]{2}$/.test(code) ? code : null;
}

/** A kecamatan or a village by its Kemendagri code; null for anything else. */
export function readPlaceCode(code: unknown): PlaceCodes | null {
  if (typeof code !== "string") return null;
  const [villageCode, districtCode] = VILLAGE_CODE.exec(code) ?? [];
  if (villageCode !== undefined && districtCode !== undefined) return { districtCode, villageCode };
  return DISTRICT_CODE.test(code) ? { districtCode: code, villageCode: null } : null;
}
