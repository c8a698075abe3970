import { z } from "zod";
import type { ForeignAddress, PlaceCodes } from "@/lib/medusa/carts";
import { MAX_LENGTH } from "./field-names";
import { type FieldProblems, type Offered, problemsOf, text, type Values } from "./form-values";

const localAddress = z
  .object({
    line: text,
    village: text,
    postal_code: z
      .string()
      .trim()
      .regex(/^\d{5}$/),
  })
  .transform(({ postal_code: postalCode, ...address }) => ({ ...address, postalCode }));

const perhaps = z
  .string()
  .trim()
  .max(MAX_LENGTH, "too_long")
  .optional()
  .transform((typed) => typed || undefined);
const foreignAddressSchema = z.object({
  line: text,
  line2: perhaps,
  city: text,
  state: perhaps,
  postal_code: perhaps,
});

type CheckedAddress =
  | { ok: true; address: ForeignAddress | (z.output<typeof localAddress> & PlaceCodes) }
  | { ok: false; problems: FieldProblems };

/** An address here or in the country that its fee was asked for. */
export function checkAddress(values: Values, { place, country }: Offered): CheckedAddress {
  const problems: FieldProblems = {};
  // Whoever chose another country and has not seen what it costs yet.
  if ((values.country || null) !== country) {
    problems.country = values.country ? "country_changed" : "country";
  }
  if (country !== null) {
    const { data, error } = foreignAddressSchema.safeParse(values);
    Object.assign(problems, problemsOf(error));
    if (data === undefined || problems.country) return { ok: false, problems };
    const { postal_code: postalCode, ...address } = data;
    return { ok: true, address: { ...address, postalCode, countryCode: country } };
  }
  const { data, error } = localAddress.safeParse(values);
  Object.assign(problems, problemsOf(error));
  if (place === null && !problems.country) problems.place = "place";
  if (data === undefined || place === null || problems.country) return { ok: false, problems };
  return { ok: true, address: { ...data, ...place } };
}
