export { type Area, findArea, timeZoneOf } from "./areas";
export type { CategoriesResult } from "./categories-file";
export { readCategories, sharedCategoriesFile } from "./categories-file";
export { formatErrors } from "./errors";
export type { VillageContext, VillageResult } from "./inspect-village";
export type { MessageCode, MessageLanguage } from "./messages";
export { PHOTO_LIMITS } from "./photo-limits";
export { readQris, withAmount } from "./qris";
export type { SynonymsResult } from "./synonyms-file";
export { readSynonyms, sharedSynonymsFile } from "./synonyms-file";
export { generateSynthetic } from "./synthetic";
export type {
  CategorySeed,
  EnterpriseSeed,
  ExperienceSeed,
  PermitKind,
  PriceSplitSeed,
  ProducerSeed,
  ProductSeed,
  SeedError,
  SynonymSeed,
  Translations,
  VariantSeed,
  VillageSeed,
} from "./types";
export { readVillageFolder } from "./village-folder";
export type { VillagesResult } from "./village-folders";
export { readVillageFolders } from "./village-folders";
