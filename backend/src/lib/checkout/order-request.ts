import { COUNTRY_CODES, findArea, findDistrict } from "@lapak-desa/seed";
import { z } from "zod";
import { PAYMENT_PROVIDERS } from "../payment-methods";
import { anyPhone } from "../phone";
import { oneLine } from "../texts";
import { DELIVERY_METHODS } from "./offer";

const MAX_LENGTH = 200;

const text = oneLine(MAX_LENGTH);

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

/** A kecamatan and, where it matters, a village, by what is known of their codes. */
export interface SaidPlace {
  district_code: { districtCode: string };
  village_code?: { code: string; districtCode: string } | undefined;
}

/** A village that is named lies in the kecamatan that is named. */
const isOnePlace = ({ district_code: place, village_code }: SaidPlace) =>
  village_code === undefined || village_code.districtCode === place.districtCode;
const WRONG_VILLAGE = { path: ["village_code"], message: "not in that kecamatan" };

/** In Indonesia, which need not be said. */
const here = z.literal("ID").optional();
const abroad = z.enum(COUNTRY_CODES);

/** An address elsewhere, as it is written there: not every country has states, or postcodes. */
const foreignAddressSchema = z.strictObject({
  country_code: abroad,
  line: text,
  line2: text.optional(),
  city: text,
  state: text.optional(),
  postal_code: text.optional(),
});

const addressSchema = z.strictObject({
  country_code: here,
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
  phone: anyPhone(MAX_LENGTH),
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
      address: z.discriminatedUnion("country_code", [addressSchema, foreignAddressSchema]),
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
  /** Hash of the seller's terms as the buyer was shown them: without it nobody was shown any. */
  terms: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the goods came to as the buyer was shown them, in whole rupiah: the order is refused where that has changed. */
  goods_total: z.number().int().min(0).optional(),
});

/** The kecamatan that a cart is to go to, and the village where it matters; or another country. */
export const deliveryPlaceSchema = z.discriminatedUnion("country_code", [
  z
    .strictObject({
      country_code: here,
      district_code: district,
      village_code: village.optional(),
    })
    .refine(isOnePlace, WRONG_VILLAGE),
  z.strictObject({ country_code: abroad }),
]);

export type DeliveryPlace = z.output<typeof deliveryPlaceSchema>;

export type OrderRequest = z.output<typeof orderRequestSchema>;
