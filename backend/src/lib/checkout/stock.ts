/** A line of a cart and the stock behind it. */
export interface StockedLine {
  id: string;
  quantity: number;
  /** False where the line's goods are never counted or may be sold in advance. */
  is_counted: boolean;
  /** What one piece takes from the shelves. */
  parts: readonly StockedPart[];
}

interface StockedPart {
  inventory_item_id: string;
  required: number;
  /** How much is left, place by place. */
  left: readonly number[];
}

/** A line that cannot be had as asked, and how many of it could be. */
export interface Shortage {
  line_id: string;
  left: number;
}

/**
 * The lines that ask for more than there is. Demand is summed over all lines before it is compared:
 * Medusa looks at one line at a time, so that two lines of the same goods would sell the last twice
 * (medusajs/medusa issue 16502).
 */
export function findShortages(lines: readonly StockedLine[]): Shortage[] {
  const counted = lines.filter((line) => line.is_counted);
  const demand = new Map<string, number>();
  for (const { quantity, parts } of counted) {
    for (const { inventory_item_id: item, required } of parts) {
      demand.set(item, (demand.get(item) ?? 0) + quantity * required);
    }
  }
  return counted.flatMap((line) => {
    const short = line.parts.filter(
      (part) => (demand.get(part.inventory_item_id) ?? 0) > most(part),
    );
    if (short.length === 0) return [];
    const left = Math.min(...short.map((part) => Math.floor(most(part) / part.required)));
    return [{ line_id: line.id, left: Math.max(0, left) }];
  });
}

// An order is taken from one place.
function most({ left }: StockedPart): number {
  return Math.max(0, ...left);
}
