/** Who a price is shared between, the largest share usually first. */
export const PARTS = ["producer", "enterprise", "packaging"] as const;
export type Part = (typeof PARTS)[number];

/**
 * Each one's part of a price, in whole rupiah; `split` is in percent and adds up to 100. What is lost
 * by rounding down goes to the makers, so that the parts always add up to the price.
 */
export function splitPrice(price: number, split: Readonly<Record<Part, number>>) {
  const enterprise = Math.floor((price * split.enterprise) / 100);
  const packaging = Math.floor((price * split.packaging) / 100);
  return { producer: price - enterprise - packaging, enterprise, packaging };
}
