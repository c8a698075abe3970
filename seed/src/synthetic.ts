import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findArea, provinces, timeZoneOf, villagesUnder } from "./areas";
import { toHandle } from "./cells";
import { DEFAULT_PARCEL_RULES } from "./parcel-rules";
import { Random } from "./random";
import { makeProduct } from "./synthetic-product";
import { GROUP_KINDS, GROUP_NAMES } from "./synthetic-words";
import { emptyTranslations } from "./translations-file";
import type { ProducerSeed, RateSeed, VillageSeed } from "./types";

const REGENCY = "82.03";
const MAX_VILLAGES = 24;
const PRODUCTS_PER_VILLAGE = 250;
const PRODUCERS_PER_VILLAGE = 8;
/** Every synthetic handle begins so; no real village may claim it for itself. */
const PREFIX = "uji";

/** Codes that are taken by the villages kept as files: synthetic ones must not overwrite them. */
function codesOnFile(): string[] {
  try {
    return readdirSync(join(__dirname, "..", "villages"));
  } catch {
    return [];
  }
}

function chooseVillages(random: Random, count: number): { code: string; name: string }[] {
  const taken = new Set(codesOnFile());
  const slugs = new Set<string>();
  // A fourth part that begins with 2 is a desa (1 would be a kelurahan, which has no BUMDesa).
  const free = villagesUnder(`${REGENCY}.`).filter(({ code, name }) => {
    const slug = toHandle(name);
    if (!/\.2\d{3}$/.test(code) || taken.has(code) || slugs.has(slug)) return false;
    slugs.add(slug);
    return true;
  });
  return random.sample(free, count).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function makeProducers(random: Random, slug: string): ProducerSeed[] {
  return random.sample(GROUP_NAMES, PRODUCERS_PER_VILLAGE).map((groupName, index) => {
    const name = `${random.pick(GROUP_KINDS)} ${groupName}`;
    return {
      handle: `${slug}-kelompok-${index + 1}`,
      name,
      memberCount: random.between(5, 40),
      story: `${name} adalah kelompok contoh yang dibuat untuk pengujian.`,
      photo: null,
    };
  });
}

/** One service to everywhere, dearer by the village and not by the way. */
function makeRates(random: Random): RateSeed[] {
  const firstKg = random.between(4, 12) * 5000;
  return provinces().map(({ code }) => ({
    service: "Reguler",
    zoneCode: code,
    firstKg,
    nextKg: firstKg - 5000,
    daysMin: 4,
    daysMax: 12,
  }));
}

function makeVillage(random: Random, code: string, index: number): VillageSeed {
  const area = findArea(code);
  if (area === null) throw new Error(`no village with code ${code}`);
  const slug = `${PREFIX}-${toHandle(area.name)}`;
  return {
    ...area,
    slug,
    // The regency's capital; a synthetic village only needs a well-formed one.
    postalCode: "97762",
    latitude: Number((1 + random.next() * 0.9).toFixed(4)),
    longitude: Number((127.6 + random.next() * 0.5).toFixed(4)),
    timeZone: timeZoneOf(area.provinceCode),
    story: `Data uji untuk ${area.name}: semua barang dan kelompoknya dikarang oleh program.`,
    isDemo: true,
    photo: null,
    enterprise: {
      handle: `${PREFIX}-bumdes-${toHandle(area.name)}`.slice(0, 60),
      name: `BUMDesa ${area.name} (uji)`,
      address: `Balai Desa ${area.name} (alamat uji), Kec. ${area.district}`,
      whatsapp: `+6280000${String(100_000 + index)}`,
      email: null,
      openingHours: "Senin-Sabtu 08.00-16.00",
      qris: null,
      bankName: "Bank Contoh (uji)",
      bankAccountNumber: `0000-UJI-${String(index + 1).padStart(2, "0")}`,
      bankAccountHolder: `BUMDesa ${area.name} (uji)`,
      cashOnPickup: true,
      parcelRules: DEFAULT_PARCEL_RULES,
      localCarrier: null,
    },
    producers: makeProducers(random, slug),
    products: [],
    experiences: [],
    rates: makeRates(random),
    translations: { en: emptyTranslations() },
    warnings: [],
  };
}

/**
 * Makes up a plausible catalogue for benchmarks: real villages of one regency, invented goods.
 * The same count and seed always give the same catalogue (as long as the villages kept as
 * files are the same: their codes are left out).
 */
export function generateSynthetic(count: number, options: { seed: number }): VillageSeed[] {
  const random = new Random(options.seed);
  const wanted = Math.min(MAX_VILLAGES, Math.max(3, Math.ceil(count / PRODUCTS_PER_VILLAGE)));
  const villages = chooseVillages(random, Math.min(wanted, Math.max(count, 1))).map(
    ({ code }, index) => makeVillage(random, code, index),
  );
  for (let number = 0; number < count; number++) {
    const village = villages[number % villages.length];
    if (village === undefined) break;
    const { product, english, variants } = makeProduct(random, village, number, PREFIX);
    village.products.push(product);
    village.translations.en.products[product.handle] = { name: english };
    Object.assign(village.translations.en.variants, variants);
  }
  return villages;
}
