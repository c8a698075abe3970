import { MAX_HANDLE, toHandle } from "./cells";
import type { Random } from "./random";
import { GOODS, type Good, PACKINGS } from "./synthetic-goods";
import {
  ENDINGS,
  OPENINGS,
  ORIGINS,
  type Qualifier,
  qualifiersOf,
  SPELLINGS,
} from "./synthetic-words";
import type { ProductSeed, VariantSeed, VillageSeed } from "./types";

const CATEGORIES = Object.keys(GOODS);
const MIN_PRICE = 2_000;
const MAX_PRICE = 2_500_000;

/** Writes a name the way some people do, so that search meets both spellings. */
function respell(random: Random, name: string): string {
  return SPELLINGS.reduce(
    (text, [usual, other]) =>
      text.includes(usual) && random.chance(0.4) ? text.replace(usual, other) : text,
    name,
  );
}

function roundPrice(price: number): number {
  const step = price < 100_000 ? 500 : 5_000;
  return Math.min(MAX_PRICE, Math.max(MIN_PRICE, Math.round(price / step) * step));
}

function makeVariants(random: Random, good: Good, qualifier: Qualifier) {
  const packs = PACKINGS[good.packing];
  const count = random.between(1, 3);
  const start = random.between(0, packs.length - count);
  const base = good.price * qualifier.price * (0.8 + random.next() * 0.5);
  const chosen = packs.slice(start, start + count);
  const variants = chosen.map(
    ({ label, factor, grams }): VariantSeed => ({
      label,
      price: roundPrice(base * factor),
      weightGrams: grams,
      stock: random.chance(0.08) ? 0 : random.between(1, 120),
    }),
  );
  return { variants, translated: chosen.filter(({ label, english }) => label !== english) };
}

function makeSplit(random: Random): ProductSeed["priceSplit"] {
  if (random.chance(0.1)) return null;
  const producer = random.between(70, 85);
  const packaging = random.between(2, 6);
  return { producer, packaging, enterprise: 100 - producer - packaging };
}

/** Invents one product of a village, with its English name and variant labels. */
export function makeProduct(random: Random, village: VillageSeed, number: number, prefix: string) {
  // The first ones take each category in turn, so that even a small catalogue has all of them.
  const category = CATEGORIES[number] ?? random.pick(CATEGORIES);
  const good = random.pick(GOODS[category] ?? []);
  const qualifier = random.pick(qualifiersOf(category));
  const origin = random.chance(0.3) ? village.name : random.pick(ORIGINS);
  const name = respell(random, `${good.name} ${qualifier.name} ${origin}`);
  const serial = String(number + 1).padStart(5, "0");
  const handle = toHandle(`${prefix}-${serial}-${name}`).slice(0, MAX_HANDLE).replace(/-$/, "");
  const { variants, translated } = makeVariants(random, good, qualifier);
  const product: ProductSeed = {
    handle,
    name,
    categoryHandle: category,
    producerHandle: random.pick(village.producers).handle,
    story: `${random.pick(OPENINGS)} ${name} dari ${village.name}. ${random.pick(ENDINGS)}`,
    pickupOnly: category === "segar" && random.chance(0.6),
    flagship: random.chance(0.06),
    permitKind: good.permit,
    permitNumber: null,
    priceSplit: makeSplit(random),
    photo: null,
    variants,
  };
  return {
    product,
    english: `${good.english}, ${qualifier.english}, ${origin}`,
    variants: Object.fromEntries(
      translated.map(({ label, english }) => [`${handle}/${label}`, { label: english }]),
    ),
  };
}
