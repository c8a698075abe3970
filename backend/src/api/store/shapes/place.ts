import type { District } from "@lapak-desa/seed";

/** What buyers are told of a kecamatan. */
export function toStorePlace({ districtCode, district, regency, province }: District) {
  return { district_code: districtCode, district, regency, province };
}
