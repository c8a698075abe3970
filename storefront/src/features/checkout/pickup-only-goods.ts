import type { BasketGroup } from "@/features/basket";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";

/** The names of the goods in a basket that can only be picked up, each once. */
export function pickupOnlyGoods(
  { lines }: Pick<BasketGroup, "lines">,
  { pickupOnlyLines }: Pick<CheckoutOptions, "pickupOnlyLines">,
): string[] {
  const staying = lines.filter(({ id }) => pickupOnlyLines.includes(id));
  return [...new Set(staying.map(({ title }) => title))];
}
