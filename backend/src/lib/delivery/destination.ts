import { z } from "zod";

const DISTRICT_CODE = /^\d{2}\.\d{2}\.\d{2}$/;
const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** What an address says of where goods go, beyond the words that people read. */
const codesSchema = z.object({
  district_code: z.string().regex(DISTRICT_CODE),
  village_code: z
    .string()
    .regex(VILLAGE_CODE)
    .nullish()
    .transform((code) => code ?? null),
});

/** Kemendagri codes of a kecamatan and, where somebody has said it, of the village. */
export type DestinationCodes = z.output<typeof codesSchema>;

/** A country other than Indonesia, by its two capitals. */
export interface Abroad {
  country_code: string;
}

/** Where goods go, as far as anybody's price depends on it. */
export type Destination = DestinationCodes | Abroad;

/** Where goods go, as far as couriers ask: to them it does not matter which village it is. */
export type CourierDestination = Pick<DestinationCodes, "district_code"> | Abroad;

/** An address as Medusa keeps it. */
export interface KeptPlace {
  country_code?: string | null | undefined;
  metadata?: unknown;
}

/** Whether goods leave Indonesia. */
export function isAbroad(destination: CourierDestination | null): destination is Abroad {
  return destination !== null && "country_code" in destination;
}

/**
 * Where an address is: the country, where it is another one, whatever else is kept with it; in
 * Indonesia the codes kept with it. Null where nobody has said.
 */
export function destinationOf(address: KeptPlace | null | undefined): Destination | null {
  const country = address?.country_code?.toUpperCase() ?? "ID";
  if (country !== "ID") return { country_code: country };
  return codesSchema.safeParse(address?.metadata).data ?? null;
}

/** The codes kept with an address in Indonesia; null where there are none. */
export function codesOf(address: KeptPlace | null | undefined): DestinationCodes | null {
  const destination = destinationOf(address);
  return isAbroad(destination) ? null : destination;
}

/** The Kemendagri code of the kecamatan kept with an address; null where there is none. */
export function districtCodeOf(address: KeptPlace | null | undefined): string | null {
  return codesOf(address)?.district_code ?? null;
}
