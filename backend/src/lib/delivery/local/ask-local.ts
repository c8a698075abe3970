import { findArea, findDistrict, villagesUnder } from "@lapak-desa/seed";
import type LocalDeliveryModuleService from "../../../modules/local-delivery/service";
import type VillageModuleService from "../../../modules/village/service";
import type { DestinationCodes } from "../destination";
import { kilometres } from "./kilometres";
import type { LocalTerms, LocalZone } from "./terms";
import { askZones, type LocalAnswer, type LocalArea, nearestFirst } from "./zones";

/** Areas told to somebody who lives elsewhere, at most. */
const MOST_AREAS = 6;

/** Who knows of carriers and of villages. */
export interface LocalSources {
  local_delivery: LocalDeliveryModuleService;
  village: VillageModuleService;
}

/** What an enterprise's own carrier would do. */
export interface LocalFacts {
  terms: LocalTerms;
  answer: LocalAnswer;
  /** Whether the place lies in the enterprise's own regency. */
  is_own_regency: boolean;
  /** Where the carrier goes, the nearest first. */
  areas: LocalArea[];
}

/** Asks an enterprise's own carrier about a place; null where there is no such carrier. */
export async function askLocal(
  { local_delivery, village }: LocalSources,
  enterpriseId: string,
  place: DestinationCodes | null,
): Promise<LocalFacts | null> {
  const terms = await local_delivery.termsOf(enterpriseId);
  if (terms === null || !terms.is_active || terms.zones.length === 0) return null;
  const { village: home } = await village.retrieveEnterprise(enterpriseId, {
    relations: ["village"],
  });
  const district = place?.district_code ?? null;
  const known = district === null ? [] : await village.listVillages({ district_code: district });
  const answer = askZones(terms.zones, place, {
    villages: district === null ? [] : villagesUnder(`${district}.`),
    kilometresTo: (code) => {
      const there = known.find((one) => one.code === code);
      return there === undefined ? null : kilometres(home, there);
    },
  });
  return {
    terms,
    answer,
    is_own_regency: district?.startsWith(`${home.regency_code}.`) === true,
    areas: nearestFirst(terms.zones, district).slice(0, MOST_AREAS).flatMap(toArea),
  };
}

function toArea({ area_code: code, radius_km }: LocalZone): LocalArea[] {
  if (radius_km !== null) return [{ kind: "radius", km: radius_km }];
  const village = findArea(code ?? "");
  if (village !== null) {
    return [{ kind: "village", name: village.name, district: village.district }];
  }
  const district = findDistrict(code ?? "");
  if (district === null) return [];
  return [{ kind: "district", name: district.district, regency: district.regency }];
}
