const DAY_MS = 86_400_000;

interface Selling {
  slug: string;
  goodsCount: number;
}

/**
 * The villages that have their turn on the home page, those with most goods first. Where there are
 * more than have room, each day shows the next of them in the order of their slugs, so that within
 * days everyone has been seen and no village is always the last.
 */
export function villagesOfTheDay<Village extends Selling>(
  villages: readonly Village[],
  count: number,
  day: Date,
): Village[] {
  const inTurn = villages.toSorted((one, other) => one.slug.localeCompare(other.slug));
  const first = (Math.floor(day.getTime() / DAY_MS) * count) % Math.max(1, inTurn.length);
  return [...inTurn.slice(first), ...inTurn.slice(0, first)]
    .slice(0, count)
    .toSorted((one, other) => other.goodsCount - one.goodsCount);
}
