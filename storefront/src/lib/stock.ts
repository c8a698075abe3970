/** From here down a buyer is told how many are left. */
const LOW_STOCK = 5;

/** How much a buyer needs to know about the stock. */
export function stockLevel(stock: number): "out" | "low" | "plenty" {
  if (stock <= 0) return "out";
  return stock <= LOW_STOCK ? "low" : "plenty";
}

/** Whether nothing is left of goods, in any size. */
export function isSoldOut({ variants }: { variants: readonly { stock: number }[] }): boolean {
  return variants.every(({ stock }) => stockLevel(stock) === "out");
}
