import type { BasketGroup } from "@/features/basket";

/** What is in a basket, as it is written in a message to the seller. */
export function goodsIn({ lines }: BasketGroup): string {
  return lines
    .map(({ title, variantLabel, quantity }) => `${quantity} × ${title} (${variantLabel})`)
    .join(", ");
}
