import { basename, join, resolve } from "node:path";
import { Problems } from "./errors";
import { checkWithinVillage, type HandlePlaces, onePlace } from "./handle-places";
import { type PhotoHandles, readPhotos } from "./photos";
import { readTranslationsFile } from "./translations-file";
import type { CategorySeed, SeedError, VillageSeed } from "./types";
import { readCode } from "./village-code";
import { readParts, translatable, type VillageParts } from "./village-parts";

/** What the files of a village may refer to. */
export interface VillageContext {
  categories: readonly CategorySeed[];
}

/** What reading a village answers: the whole village, or all that is wrong with its files. */
export type VillageResult =
  | { ok: true; village: VillageSeed }
  | { ok: false; errors: SeedError[]; warnings: SeedError[] };

/** A village's result, and where its handles stand. */
export interface Inspection {
  result: VillageResult;
  places: HandlePlaces;
}

function placesOf({ village, producers, products, experiences }: VillageParts): HandlePlaces {
  return {
    slug: onePlace(village?.places.slug),
    enterprise: onePlace(village?.places.enterprise),
    producer: producers?.places ?? new Map(),
    product: products?.places ?? new Map(),
    experience: experiences?.places ?? new Map(),
  };
}

function picturesOf(
  { producers, products, experiences }: VillageParts,
  places: HandlePlaces,
): PhotoHandles {
  return {
    wanted: ["desa", ...places.producer.keys(), ...places.product.keys()],
    optional: [...places.experience.keys()],
    complete: producers !== null && products !== null && experiences !== null,
  };
}

function withPhotos<T extends { handle: string }>(
  list: readonly T[],
  photos: ReadonlyMap<string, string>,
): T[] {
  return list.map((item) => ({ ...item, photo: photos.get(item.handle) ?? null }));
}

/** Reads and checks all files of one village folder. */
export async function inspectVillage(
  folder: string,
  { categories }: VillageContext,
): Promise<Inspection> {
  const problems = new Problems();
  const root = resolve(folder);
  const code = basename(root);
  const area = readCode(problems, code);
  const parts = await readParts(problems, root, area, { code, categories });
  const places = placesOf(parts);
  checkWithinVillage(problems, places);
  const en = await readTranslationsFile(
    problems,
    join(root, "translations", "en.csv"),
    `${code}/translations/en.csv`,
    translatable(parts),
  );
  const photos = await readPhotos(
    problems,
    join(root, "photos"),
    `${code}/photos`,
    picturesOf(parts, places),
  );
  const { errors, warnings } = problems;
  const { village, producers, products, experiences, rates } = parts;
  const complete = area && village && producers && products && experiences && rates;
  if (errors.length > 0 || !complete) return { result: { ok: false, errors, warnings }, places };
  const seed: VillageSeed = {
    ...area,
    ...village.facts,
    photo: photos.get("desa") ?? null,
    producers: withPhotos(producers.producers, photos),
    products: withPhotos(products.products, photos),
    experiences: withPhotos(experiences.experiences, photos),
    rates,
    translations: { en },
    warnings,
  };
  return { result: { ok: true, village: seed }, places };
}
