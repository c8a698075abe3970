export {
  type Area,
  areasUnder,
  type District,
  districts,
  findArea,
  findDistrict,
  findZone,
  timeZoneOf,
  villagesUnder,
  zones,
} from "./areas";
export type { CategoriesResult } from "./categories-file";
export { readCategories, sharedCategoriesFile } from "./categories-file";
export { COUNTRY_CODES, countryName } from "./countries";
export { formatErrors, tellProblem } from "./errors";
export type { VillageContext, VillageResult } from "./inspect-village";
export type { MessageCode, MessageLanguage } from "./messages";
export { PHOTO_LIMITS } from "./photo-limits";
export type { PostcodeSeed, PostcodesResult } from "./postcodes-file";
export { readPostcodes, sharedPostcodesFile } from "./postcodes-file";
export { readQris, tellQrisProblem, withAmount } from "./qris";
export { parseRates } from "./rates-file";
export type { SynonymsResult } from "./synonyms-file";
export { readSynonyms, sharedSynonymsFile } from "./synonyms-file";
export { generateSynthetic } from "./synthetic";
export type {
  CategorySeed,
  EnterpriseSeed,
  ExperienceSeed,
  LocalCarrierSeed,
  ParcelRulesSeed,
  PermitKind,
  PriceSplitSeed,
  ProducerSeed,
  ProductSeed,
  RateSeed,
  SeedError,
  SynonymSeed,
  Translations,
  VariantSeed,
  VillageSeed,
} from "./types";
export { readVillageFolder } from "./village-folder";
export type { VillagesResult } from "./village-folders";
export { readVillageFolders } from "./village-folders";
