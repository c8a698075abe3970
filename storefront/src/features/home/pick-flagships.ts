import type { Hit } from "@/lib/medusa/shapes";

type Candidate = Pick<Hit, "flagship" | "inStock" | "image">;

/**
 * The first few goods worth showing of a village: its flagships before others, and, among equals,
 * what can be bought and has a picture first.
 */
export function pickFlagships<Goods extends Candidate>(
  goods: readonly Goods[],
  count: number,
): Goods[] {
  return goods.toSorted((one, other) => rank(other) - rank(one)).slice(0, count);
}

function rank({ flagship, inStock, image }: Candidate): number {
  return (flagship ? 4 : 0) + (inStock ? 2 : 0) + (image === null ? 0 : 1);
}
