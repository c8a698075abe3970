import type { Area, District } from "@lapak-desa/seed";
import { postcodesIn, postcodesOf } from "../../../lib/places/postcodes";

/** What buyers are told of a kecamatan. */
export function toStorePlace({ districtCode, district, regency, province }: District) {
  return {
    district_code: districtCode,
    district,
    regency,
    province,
    /** As far as they are known. */
    postal_codes: postcodesIn(districtCode),
  };
}

/** What buyers are told of where their goods go: a kecamatan and, where it matters, the village. */
export function toStoreDestination(place: District, village: Area | null) {
  const named = village && { code: village.code, name: village.name };
  const postcodes = village === null ? {} : { postal_codes: postcodesOf(village) };
  return { ...toStorePlace(place), ...postcodes, village: named };
}
