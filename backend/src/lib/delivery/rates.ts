import { type CourierDestination, isAbroad } from "./destination";
import { chargedKg, type ParcelRules, parcelGrams } from "./parcel";
import type { CourierQuote, RateQuestion } from "./rate-source";

/** A line of a rate table. */
export interface Rate {
  service: string;
  /** Kemendagri code of a province ("82") or a regency ("82.03"), or a country's ISO code ("SG"). */
  zone_code: string;
  /** Whole rupiah for the first kilogram. */
  first_kg: number;
  /** Whole rupiah for each further kilogram. */
  next_kg: number;
  days_min: number;
  days_max: number;
}

/** The zones that a place lies in, the most specific first; abroad there is but the country. */
export function zonesOf(destination: CourierDestination): string[] {
  if (isAbroad(destination)) return [destination.country_code];
  const [province = "", regency = ""] = destination.district_code.split(".");
  return [`${province}.${regency}`, province];
}

/** What each service costs to a place: its rate to the regency, or else to the province, or to the country. */
export function quoteFrom(
  rates: readonly Rate[],
  { destination, lines, rules }: Pick<RateQuestion, "destination" | "lines" | "rules">,
): CourierQuote[] {
  const chosen = new Map<string, Rate>();
  for (const zone of zonesOf(destination)) {
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

/** What a rate table comes to, for pages that know of no place yet. Prices and days are those within Indonesia. */
export interface RateSummary {
  /** Whole rupiah of the first kilogram to the nearest place. */
  fee_from: number | null;
  /** Days of the quickest service to the nearest place, and of the slowest to the farthest. */
  days_min: number | null;
  days_max: number | null;
  /** Codes of the other countries that there is a rate to, by alphabet, with spaces between. */
  countries: string;
}

/** Whether a zone is a country: places in Indonesia have numbers. */
export function isCountryZone(zoneCode: string): boolean {
  return /^[A-Z]{2}$/.test(zoneCode);
}

/** Sums a rate table up. */
export function summarise(rates: readonly Rate[]): RateSummary {
  const abroad = rates.map(({ zone_code }) => zone_code).filter(isCountryZone);
  const countries = [...new Set(abroad)].toSorted().join(" ");
  const here = rates.filter(({ zone_code }) => !isCountryZone(zone_code));
  if (here.length === 0) return { fee_from: null, days_min: null, days_max: null, countries };
  return {
    fee_from: Math.min(...here.map(({ first_kg }) => first_kg)),
    days_min: Math.min(...here.map(({ days_min }) => days_min)),
    days_max: Math.max(...here.map(({ days_max }) => days_max)),
    countries,
  };
}
