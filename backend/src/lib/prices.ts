import { z } from "zod";
import { numbersGuard } from "./numbers-guard";
import { formatRupiah } from "./rupiah";

/**
 * The most that an order costs, and that its goods cost apiece, in rupiah. What costs more is agreed on
 * otherwise than in a web shop, and databases and banks keep no sum of any length.
 */
export const MOST_RUPIAH = 1_000_000_000;

/** A price apiece: whole rupiah, and never nothing, which nobody could pay. */
const price = z.number().int().min(1).max(MOST_RUPIAH);

/** Any sum that is booked. */
const sum = z.number().int().min(-MOST_RUPIAH).max(MOST_RUPIAH).nullable();

/** What Medusa's bodies call money. */
const names = ["amount", "unit_price", "custom_amount", "refund_amount"];

/** Whether goods can be sold for it. */
export function isPrice(value: unknown): boolean {
  return price.safeParse(value).success;
}

/** Medusa takes any number for a price: less than nothing, parts of a rupiah, a million billions. */
export const soundPrices = numbersGuard({
  names,
  sound: price,
  message: `A price is in whole rupiah, from Rp1 to ${formatRupiah(MOST_RUPIAH)}.`,
});

/**
 * The same for whatever else of Medusa's books money: a rupiah has no parts, and a part that was given
 * back would leave an order that is neither paid nor unpaid.
 */
export const wholeAmounts = numbersGuard({
  names,
  sound: sum,
  message: `An amount is in whole rupiah, at most ${formatRupiah(MOST_RUPIAH)}.`,
});
