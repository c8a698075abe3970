import { z } from "zod";

const DISTRICT_CODE = /^\d{2}\.\d{2}\.\d{2}$/;
const VILLAGE_CODE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

/** What an address says of where goods go, beyond the words that people read. */
const destinationSchema = z.object({
  district_code: z.string().regex(DISTRICT_CODE),
  village_code: z
    .string()
    .regex(VILLAGE_CODE)
    .nullish()
    .transform((code) => code ?? null),
});

/** Kemendagri codes of a kecamatan and, where somebody has said it, of the village. */
export type DestinationCodes = z.output<typeof destinationSchema>;

/** The codes kept with an address; null where there are none. */
export function destinationOf(
  address: { metadata?: unknown } | null | undefined,
): DestinationCodes | null {
  return destinationSchema.safeParse(address?.metadata).data ?? null;
}

/** The Kemendagri code of the kecamatan kept with an address; null where there is none. */
export function districtCodeOf(address: { metadata?: unknown } | null | undefined): string | null {
  return destinationOf(address)?.district_code ?? null;
}
