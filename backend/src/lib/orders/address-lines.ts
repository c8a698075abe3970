import { countryName } from "@lapak-desa/seed";
import type { Language } from "../locales";
import type { OrderFacts } from "./order-facts";

/**
 * An address as it is written on a parcel. Abroad it ends with the country, in capitals, as the post
 * wants it, in the reader's language and in English, which the post of the other country reads.
 */
export function addressLines(
  address: NonNullable<OrderFacts["shipping_address"]>,
  language: Language,
): string[] {
  const { address_1, address_2, city, province, postal_code, country_code } = address;
  const region = [city, province].filter(Boolean).join(", ");
  const last = [region, postal_code].filter(Boolean).join(" ");
  const country = country_code?.toUpperCase() ?? "ID";
  const names = country === "ID" ? [] : [language, "en" as const];
  const named = new Set(names.map((one) => countryName(country, one).toUpperCase()));
  return [address_1, address_2, last, [...named].join(" / ")].flatMap((line) => line || []);
}
