import type { Place } from "@/lib/medusa/cart-shapes";

/** A kecamatan with all it lies in, as addresses are written. */
export function placeName({ district, regency, province }: Place): string {
  return `Kec. ${district}, ${regency}, ${province}`;
}
