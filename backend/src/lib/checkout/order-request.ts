import { findArea, findDistrict } from "@lapak-desa/seed";
import { z } from "zod";
import type { DestinationCodes } from "../delivery/destination";
import { PAYMENT_PROVIDERS } from "../payment-methods";
import { mobilePhone } from "../phone";
import { DELIVERY_METHODS } from "./offer";

const MAX_LENGTH = 200;

// Neither what no database keeps nor what turns the writing on a parcel's label around.
const PRINTABLE = /^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u;

const text = z.string().trim().min(1).max(MAX_LENGTH).regex(PRINTABLE);

/** The Kemendagri code of a kecamatan, answered with the names of all it lies in. */
const district = z.string().transform((code, context) => {
  const found = findDistrict(code);
  if (found !== null) return found;
  context.addIssue({ code: "custom", message: "not the code of a kecamatan" });
  return z.NEVER;
});

/** The Kemendagri code of a village, answered with its name and those of all it lies in. */
const village = z.string().transform((code, context) => {
  const found = findArea(code);
  if (found !== null) return found;
  context.addIssue({ code: "custom", message: "not the code of a village" });
  return z.NEVER;
});

interface SaidPlace {
  district_code: { districtCode: string };
  village_code?: { code: string; districtCode: string } | undefined;
}

/** A village that is named lies in the kecamatan that is named. */
const isOnePlace = ({ district_code: place, village_code }: SaidPlace) =>
  village_code === undefined || village_code.districtCode === place.districtCode;
const WRONG_VILLAGE = { path: ["village_code"], message: "not in that kecamatan" };

const addressSchema = z.strictObject({
  line: text,
  village: text,
  district_code: district,
  postal_code: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
});

const contactSchema = z.strictObject({
  name: text,
  phone: mobilePhone(MAX_LENGTH),
  email: z.string().trim().max(MAX_LENGTH).pipe(z.email()),
});

/** Where the enterprise's own carrier goes: what it asks may depend on the village. */
const localAddressSchema = addressSchema
  .extend({ village_code: village.optional() })
  .refine(isOnePlace, WRONG_VILLAGE);

const [pickup, courier, local] = DELIVERY_METHODS;

/** What a buyer says to turn a cart into an order. */
export const orderRequestSchema = z.strictObject({
  contact: contactSchema,
  delivery: z.discriminatedUnion("method", [
    z.strictObject({ method: z.literal(pickup) }),
    z.strictObject({
      method: z.literal(courier),
      address: addressSchema,
      /** What the buyer agreed to: a service of the offer, at its price in whole rupiah. */
      service: z.string().min(1).max(MAX_LENGTH),
      fee: z.number().int().min(0),
    }),
    z.strictObject({
      method: z.literal(local),
      address: localAddressSchema,
      fee: z.number().int().min(0),
    }),
  ]),
  payment_method: z.enum(Object.keys(PAYMENT_PROVIDERS) as (keyof typeof PAYMENT_PROVIDERS)[]),
  locale: z.enum(["id", "en"]),
  /** Hash of the seller's terms as the buyer was shown them. */
  terms: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** The kecamatan that a cart is to go to, and the village where it matters. */
export const deliveryPlaceSchema = z
  .strictObject({ district_code: district, village_code: village.optional() })
  .refine(isOnePlace, WRONG_VILLAGE);

export type DeliveryPlace = z.output<typeof deliveryPlaceSchema>;

export type OrderRequest = z.output<typeof orderRequestSchema>;

/** The codes of a place as they are kept with an address: prices are looked up by them. */
export function placeOf({ district_code: place, village_code }: SaidPlace): DestinationCodes {
  return { district_code: place.districtCode, village_code: village_code?.code ?? null };
}

/** The buyer's name, telephone and, where goods are brought, address as Medusa keeps them. */
export function toMedusaAddress({ contact, delivery }: OrderRequest) {
  const named = {
    // One field: many Indonesian names have no last part.
    first_name: contact.name,
    phone: contact.phone,
    country_code: "id",
  };
  if (delivery.method === pickup) return named;
  const { line, district_code: place, postal_code } = delivery.address;
  const isLocal = delivery.method === local;
  const official = isLocal ? delivery.address.village_code?.name : undefined;
  return {
    ...named,
    address_1: line,
    address_2: `${official ?? delivery.address.village}, ${place.district}`,
    city: place.regency,
    province: place.province,
    postal_code,
    // What a courier's price is looked up by: names are written in many ways.
    metadata: placeOf(delivery.address),
  };
}
