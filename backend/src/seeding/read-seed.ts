import {
  type CategorySeed,
  formatErrors,
  generateSynthetic,
  readCategories,
  readVillageFolders,
  type SeedError,
  sharedCategoriesFile,
  type VillageSeed,
} from "@lapak-desa/seed";
import type { SeedArguments } from "./arguments";

/** Made-up catalogues are the same every time, so that benchmarks can be compared. */
const SYNTHETIC_SEED = 1;

/** Everything that is to be in the shop. */
export interface Seed {
  categories: CategorySeed[];
  villages: VillageSeed[];
}

interface ReadSeed {
  /** Null when something is wrong. */
  seed: Seed | null;
  /** Errors and warnings in words. */
  notes: string;
}

/** Reads and checks all that was named, and tells all that is wrong at once. */
export async function readSeed(asked: SeedArguments): Promise<ReadSeed> {
  const categories = await readCategories(sharedCategoriesFile);
  if (!categories.ok) {
    return { seed: null, notes: formatErrors(categories.errors, asked.language) };
  }
  const villages: VillageSeed[] = [];
  const errors: SeedError[] = [];
  const warnings: SeedError[] = [];
  for (const folder of asked.folders) {
    const read = await readVillageFolders(folder, categories);
    if (read.ok) villages.push(...read.villages);
    else errors.push(...read.errors);
    warnings.push(...read.warnings);
  }
  if (asked.synthetic !== null) {
    villages.push(...generateSynthetic(asked.synthetic, { seed: SYNTHETIC_SEED }));
  }
  return {
    seed: errors.length > 0 ? null : { categories: categories.categories, villages },
    notes: formatErrors([...errors, ...warnings], asked.language),
  };
}
