import { findDistrict } from "@lapak-desa/seed";
import { districtCodeOf } from "../delivery/destination";

/** An address as Medusa keeps it. */
interface KeptAddress {
  address_1?: string | null | undefined;
  address_2?: string | null | undefined;
  postal_code?: string | null | undefined;
  metadata?: unknown;
}

/** An address as the checkout asks for it. */
export interface SavedAddress {
  line: string;
  village: string;
  postal_code: string;
  district_code: string;
  district: string;
  regency: string;
  province: string;
}

/** Turns a kept address into one that fills in the checkout; null for one whose place is not known. */
export function toSavedAddress(kept: KeptAddress): SavedAddress | null {
  const code = districtCodeOf({ metadata: kept.metadata });
  const place = code === null ? null : findDistrict(code);
  if (place === null || !kept.address_1) return null;
  const { districtCode, district, regency, province } = place;
  const [village = ""] = (kept.address_2 ?? "").split(`, ${district}`);
  return {
    line: kept.address_1,
    village,
    postal_code: kept.postal_code ?? "",
    district_code: districtCode,
    district,
    regency,
    province,
  };
}
