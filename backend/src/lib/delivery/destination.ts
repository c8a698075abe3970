import { z } from "zod";

const DISTRICT_CODE = /^\d{2}\.\d{2}\.\d{2}$/;

/** What an address says of where a courier goes, beyond the words that people read. */
const destinationSchema = z.object({ district_code: z.string().regex(DISTRICT_CODE) });

/** The Kemendagri code of the kecamatan kept with an address; null where there is none. */
export function districtCodeOf(address: { metadata?: unknown } | null | undefined): string | null {
  return destinationSchema.safeParse(address?.metadata).data?.district_code ?? null;
}
