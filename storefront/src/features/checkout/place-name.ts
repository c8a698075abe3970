import type { Place } from "@/lib/medusa/cart-shapes";

/** A kecamatan, or a village in it, with all it lies in, as addresses are written. */
export function placeName({ district, regency, province, village }: Place): string {
  const own = village === null ? "" : `${village.name}, `;
  return `${own}Kec. ${district}, ${regency}, ${province}`;
}
