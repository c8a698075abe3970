import { chargedKg, type ParcelRules, parcelGrams } from "./parcel";
import type { CourierQuote, RateQuestion } from "./rate-source";

/** A line of a rate table. */
export interface Rate {
  service: string;
  /** Kemendagri code of a province ("82") or a regency ("82.03"). */
  zone_code: string;
  /** Whole rupiah for the first kilogram. */
  first_kg: number;
  /** Whole rupiah for each further kilogram. */
  next_kg: number;
  days_min: number;
  days_max: number;
}

/** The zones that a kecamatan lies in, the most specific first. */
export function zonesOf(districtCode: string): string[] {
  const [province = "", regency = ""] = districtCode.split(".");
  return [`${province}.${regency}`, province];
}

/** What each service costs to a kecamatan: its rate to the regency, or else to the province. */
export function quoteFrom(
  rates: readonly Rate[],
  { district_code, lines, rules }: Pick<RateQuestion, "district_code" | "lines" | "rules">,
): CourierQuote[] {
  const chosen = new Map<string, Rate>();
  for (const zone of zonesOf(district_code)) {
    for (const rate of rates) {
      if (rate.zone_code === zone && !chosen.has(rate.service)) chosen.set(rate.service, rate);
    }
  }
  const kg = kilogramsOf(lines, rules);
  return [...chosen.values()].map(({ service, first_kg, next_kg, days_min, days_max }) => ({
    service,
    fee: first_kg + (kg - 1) * next_kg,
    days_min,
    days_max,
  }));
}

function kilogramsOf(lines: RateQuestion["lines"], rules: ParcelRules): number {
  return chargedKg(parcelGrams(lines, rules), rules);
}

/** The cheapest service and, where another is faster, the fastest. */
export function cheapestAndFastest(quotes: readonly CourierQuote[]): CourierQuote[] {
  const [cheapest] = quotes.toSorted(
    (one, other) => one.fee - other.fee || compareDays(one, other) || byName(one, other),
  );
  const [fastest] = quotes.toSorted(
    (one, other) => compareDays(one, other) || one.fee - other.fee || byName(one, other),
  );
  if (cheapest === undefined || fastest === undefined) return [];
  return compareDays(fastest, cheapest) < 0 ? [cheapest, fastest] : [cheapest];
}

function compareDays(one: CourierQuote, other: CourierQuote): number {
  return one.days_max - other.days_max || one.days_min - other.days_min;
}

function byName(one: CourierQuote, other: CourierQuote): number {
  return one.service < other.service ? -1 : 1;
}

/** What a rate table comes to, for pages that know of no place yet. */
export interface RateSummary {
  /** Whole rupiah of the first kilogram to the nearest place. */
  fee_from: number | null;
  /** Days of the quickest service to the nearest place, and of the slowest to the farthest. */
  days_min: number | null;
  days_max: number | null;
}

/** Sums a rate table up; all null when it is empty. */
export function summarise(rates: readonly Rate[]): RateSummary {
  if (rates.length === 0) return { fee_from: null, days_min: null, days_max: null };
  return {
    fee_from: Math.min(...rates.map(({ first_kg }) => first_kg)),
    days_min: Math.min(...rates.map(({ days_min }) => days_min)),
    days_max: Math.max(...rates.map(({ days_max }) => days_max)),
  };
}
