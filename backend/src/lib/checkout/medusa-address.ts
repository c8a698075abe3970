import type { Destination } from "../delivery/destination";
import type { DeliveryPlace, OrderRequest, SaidPlace } from "./order-request";

/** Another country, by its ISO code. */
interface SaidCountry {
  country_code: string;
}

/** Where a said place is: the codes are kept with the address, as prices are looked up by them. */
export function placeOf(said: SaidPlace | SaidCountry): Destination {
  if (!("district_code" in said)) return { country_code: said.country_code };
  const { district_code: place, village_code } = said;
  return { district_code: place.districtCode, village_code: village_code?.code ?? null };
}

/** An address as Medusa is told of it: the whole of it, for what is not said is forgotten. */
interface MedusaAddress {
  country_code: string;
  first_name?: string;
  phone?: string;
  address_1?: string;
  address_2?: string;
  city?: string;
  province?: string;
  postal_code?: string;
  metadata?: Record<string, unknown>;
}

/** Where a cart goes before its address is written, as Medusa keeps it. */
export function toMedusaPlace(said: DeliveryPlace): MedusaAddress {
  if (!("district_code" in said)) return foreign(said);
  const { regency: city, province } = said.district_code;
  return { country_code: "id", city, province, metadata: { ...placeOf(said) } };
}

/** Medusa writes countries in small letters. */
function foreign({ country_code }: SaidCountry) {
  return { country_code: country_code.toLowerCase() };
}

/** The buyer's name, telephone and, where goods are brought, address as Medusa keeps them. */
export function toMedusaAddress({ contact, delivery }: OrderRequest): MedusaAddress {
  const named = {
    // One field: many Indonesian names have no last part.
    first_name: contact.name,
    phone: contact.phone,
    country_code: "id",
  };
  if (delivery.method === "pickup") return named;
  if (!("district_code" in delivery.address)) {
    const { line, line2, city, state, postal_code, ...country } = delivery.address;
    return {
      ...named,
      ...foreign(country),
      address_1: line,
      ...(line2 === undefined ? {} : { address_2: line2 }),
      city,
      ...(state === undefined ? {} : { province: state }),
      ...(postal_code === undefined ? {} : { postal_code }),
    };
  }
  const { line, district_code: place, postal_code } = delivery.address;
  const official =
    "village_code" in delivery.address ? delivery.address.village_code?.name : undefined;
  return {
    ...named,
    address_1: line,
    address_2: `${official ?? delivery.address.village}, ${place.district}`,
    city: place.regency,
    province: place.province,
    postal_code,
    // What a courier's price is looked up by: names are written in many ways.
    metadata: { ...placeOf(delivery.address) },
  };
}
