/** The number that buyers and managers call an order by. */
export function orderNumber(displayId: number): string {
  return `LD-${displayId}`;
}
