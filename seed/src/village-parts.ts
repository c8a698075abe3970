import { join } from "node:path";
import type { Area } from "./areas";
import type { Problems } from "./errors";
import { readExperiencesFile } from "./experiences-file";
import { readProducersFile } from "./producers-file";
import { readProductsFile } from "./products-file";
import { readRatesFile } from "./rates-file";
import type { KnownHandles } from "./translations-file";
import type { CategorySeed } from "./types";
import { readVillageFile } from "./village-file";

type Handled = readonly { handle: string }[];

/** The handles of a list; null when the list could not be read. */
function handlesOf(list: Handled | undefined): ReadonlySet<string> | null {
  return list === undefined ? null : new Set(list.map(({ handle }) => handle));
}

/** A single handle; null when it could not be read. */
function oneHandle(handle: string | undefined): ReadonlySet<string> | null {
  return handle ? new Set([handle]) : null;
}

/** Reads the files of a village that hold its facts; an unreadable one is null. */
export async function readParts(
  problems: Problems,
  root: string,
  area: Area | null,
  { code, categories }: { code: string; categories: readonly CategorySeed[] },
) {
  const paths = (name: string) => [join(root, name), `${code}/${name}`] as const;
  const village = await readVillageFile(problems, ...paths("village.csv"), area);
  const producers = await readProducersFile(problems, ...paths("producers.csv"));
  const products = await readProductsFile(problems, ...paths("products.csv"), {
    categories: handlesOf(categories),
    producers: handlesOf(producers?.producers),
    isDemo: village?.facts.isDemo ?? null,
  });
  const experiences = await readExperiencesFile(problems, ...paths("experiences.csv"));
  const rates = await readRatesFile(problems, ...paths("rates.csv"));
  return { village, producers, products, experiences, rates };
}

/** Everything that a village's files hold. */
export type VillageParts = Awaited<ReturnType<typeof readParts>>;

/** What translations may speak of. */
export function translatable({ village, ...lists }: VillageParts): KnownHandles {
  const variants = lists.products?.products.flatMap(({ handle, variants: all }) =>
    all.map(({ label }) => ({ handle: `${handle}/${label}` })),
  );
  return {
    village: oneHandle(village?.facts.slug),
    enterprise: oneHandle(village?.facts.enterprise.handle),
    producers: handlesOf(lists.producers?.producers),
    products: handlesOf(lists.products?.products),
    experiences: handlesOf(lists.experiences?.experiences),
    variants: handlesOf(variants),
  };
}
