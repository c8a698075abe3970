import type { MessageCode } from "./messages";

/** Which licence a kind of goods needs before it may be sold. */
export type PermitKind = "none" | "pirt" | "bpom" | "md";

/** Where a problem sits: the row as Excel counts it, the column as `harga (F)`. */
export interface Place {
  file: string;
  line: number | null;
  column: string | null;
  value: string;
}

/** One thing that is wrong (or worth a look); `problem` and `expected` are Indonesian. */
export interface SeedError extends Place {
  code: MessageCode;
  severity: "error" | "warning";
  params: Record<string, string | number>;
  problem: string;
  expected: string;
}

export interface CategorySeed {
  handle: string;
  name: string;
  nameEn: string;
}

/** Words that mean the same, in small letters. */
export interface SynonymSeed {
  word: string;
  meanings: string[];
  /** `one`: who looks for the word also finds its meanings, but not the other way round. */
  direction: "both" | "one";
}

export interface EnterpriseSeed {
  handle: string;
  name: string;
  address: string;
  /** Always `+628…`. */
  whatsapp: string;
  email: string | null;
  openingHours: string;
  /** The text of the enterprise's own static QRIS code. */
  qris: string | null;
  bankName: string | null;
  bankAccountNumber: string | null;
  bankAccountHolder: string | null;
  cashOnPickup: boolean;
  parcelRules: ParcelRulesSeed;
  /** Null where the files say nothing of one. */
  localCarrier: LocalCarrierSeed | null;
}

/** The carrier that an enterprise sends out itself. */
export interface LocalCarrierSeed {
  name: string;
  /** Of the week; 1 is Monday. */
  days: number[];
  /** "13:00" on the village's clocks. */
  from: string;
  until: string;
  zones: LocalZoneSeed[];
  /** Whole rupiah. */
  minimumOrder: number;
  takesCash: boolean;
  takesPickupOnly: boolean;
}

/** Where that carrier goes for one fee: an area by its Kemendagri code, or a radius. */
export interface LocalZoneSeed {
  areaCode: string | null;
  radiusKm: number | null;
  /** Whole rupiah. */
  fee: number;
}

/** How the weight for which a courier is paid follows from that of the goods. */
export interface ParcelRulesSeed {
  /** Box and padding of one parcel, whole grams. */
  packagingGrams: number;
  minimumGrams: number;
  /** How many grams beyond a full kilogram cost nothing. */
  toleranceGrams: number;
  /** Cubic centimetres that count as a kilogram. */
  volumetricDivisor: number;
}

/** What one service of a courier costs to a province or a regency. */
export interface RateSeed {
  /** The service's name, e.g. "Reguler". */
  service: string;
  /** Kemendagri code of a province ("32") or a regency ("32.73"). */
  zoneCode: string;
  /** Whole rupiah for the first kilogram. */
  firstKg: number;
  /** Whole rupiah for each further kilogram. */
  nextKg: number;
  daysMin: number;
  daysMax: number;
}

export interface ProducerSeed {
  handle: string;
  name: string;
  memberCount: number | null;
  story: string;
  /** Absolute path of the picture, or null. */
  photo: string | null;
}

export interface VariantSeed {
  label: string;
  /** Whole rupiah. */
  price: number;
  /** Shipping weight with packaging, whole grams. */
  weightGrams: number;
  stock: number;
}

/** Whole percents that sum to 100. */
export interface PriceSplitSeed {
  producer: number;
  enterprise: number;
  packaging: number;
}

export interface ProductSeed {
  handle: string;
  name: string;
  categoryHandle: string;
  producerHandle: string;
  story: string;
  pickupOnly: boolean;
  flagship: boolean;
  permitKind: PermitKind;
  permitNumber: string | null;
  priceSplit: PriceSplitSeed | null;
  photo: string | null;
  variants: VariantSeed[];
}

export interface ExperienceSeed {
  handle: string;
  name: string;
  /** What the price is for, as people say it: "per orang". */
  unit: string;
  price: number;
  duration: string;
  capacityMin: number;
  capacityMax: number;
  schedule: string;
  status: "published" | "draft";
  story: string;
  photo: string | null;
}

interface NameAndStory {
  name?: string;
  story?: string;
}

/** Texts in another language; a key that is absent has no translation yet. */
export interface Translations {
  village: NameAndStory;
  enterprise: { name?: string; address?: string; openingHours?: string };
  producers: Record<string, NameAndStory>;
  products: Record<string, NameAndStory>;
  /** Keyed by `<product handle>/<variant label>`. */
  variants: Record<string, { label: string }>;
  experiences: Record<
    string,
    NameAndStory & { unit?: string; duration?: string; schedule?: string }
  >;
}

export interface VillageSeed {
  /** Kemendagri code: province.regency.district.village. */
  code: string;
  name: string;
  slug: string;
  districtCode: string;
  district: string;
  regencyCode: string;
  /** With its kind, as the ministry writes it: "Kabupaten Halmahera Utara". */
  regency: string;
  provinceCode: string;
  province: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  timeZone: string;
  story: string;
  isDemo: boolean;
  photo: string | null;
  enterprise: EnterpriseSeed;
  producers: ProducerSeed[];
  products: ProductSeed[];
  experiences: ExperienceSeed[];
  /** Empty when nothing is sent from here. */
  rates: RateSeed[];
  translations: { en: Translations };
  warnings: SeedError[];
}
