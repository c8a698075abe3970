import type { Place } from "@/lib/medusa/cart-shapes";

const POSTCODE = /(?<!\d)\d{5}(?!\d)/;

interface Asked {
  /** What stands in the field. */
  typed: string | undefined;
  /** What the goods' destination was looked for by. */
  question: string | undefined;
  /** The postcodes of where the goods went before. */
  before: readonly string[];
  place: Pick<Place, "postalCodes">;
}

/**
 * What stands in the field of the postcode once a place is chosen: what was typed, unless it belongs
 * to the place before; else what the place was found by; else the only one it has.
 */
export function postcodeFor({ typed = "", question = "", before, place }: Asked): string {
  const isOfThePlaceBefore = before.includes(typed) && !place.postalCodes.includes(typed);
  if (typed.trim() !== "" && !isOfThePlaceBefore) return typed;
  const [asked = ""] = POSTCODE.exec(question) ?? [];
  return place.postalCodes.includes(asked) ? asked : (onlyPostcode(place) ?? "");
}

/** The postcode of a place that has exactly one. */
export function onlyPostcode(place: Pick<Place, "postalCodes"> | null): string | undefined {
  const [first, ...others] = place?.postalCodes ?? [];
  return others.length === 0 ? first : undefined;
}

/** The postcodes of the place that a form was made for, as it sends them along unseen. */
export function readPostcodes(form: FormData): string[] {
  const sent = form.get("place_postal_codes");
  return typeof sent === "string" ? sent.split(" ").slice(0, 100) : [];
}
