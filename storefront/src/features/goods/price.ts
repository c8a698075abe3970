/** What goods cost at least and at most over their variants; null where there is no variant. */
export function priceRange(
  variants: readonly { price: number }[],
): { lowest: number; highest: number } | null {
  if (variants.length === 0) return null;
  const prices = variants.map(({ price }) => price);
  return { lowest: Math.min(...prices), highest: Math.max(...prices) };
}
