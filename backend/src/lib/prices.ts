import { z } from "zod";
import { bodyGuard } from "./body-guard";
import { formatRupiah } from "./rupiah";

/**
 * The most that an order costs, and that its goods cost apiece, in rupiah. What costs more is agreed on
 * otherwise than in a web shop, and databases and banks keep no sum of any length.
 */
export const MOST_RUPIAH = 1_000_000_000;

/** A price apiece: whole rupiah, and never nothing, which nobody could pay. */
const price = z.number().int().min(1).max(MOST_RUPIAH);

/** Whether goods can be sold for it. */
export function isPrice(value: unknown): boolean {
  return price.safeParse(value).success;
}

/** What Medusa's bodies call a price; what stands as metadata is nobody's. */
const NAMES = ["amount", "unit_price"];
const ANYTHING = ["metadata", "additional_data"];

/** Medusa takes any number for a price: less than nothing, parts of a rupiah, a million billions. */
export const soundPrices = bodyGuard({
  find: (body) => unsoundPrices(body, []),
  problem: "invalid",
  message: `A price is in whole rupiah, from Rp1 to ${formatRupiah(MOST_RUPIAH)}.`,
});

function unsoundPrices(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (ANYTHING.includes(name)) return [];
    const here = [...path, name];
    if (!NAMES.includes(name)) return unsoundPrices(inner, here);
    return isPrice(inner) ? [] : [here.join(".")];
  });
}
