import { type Budget, meets } from "./budgets.ts";

/** One figure of the benchmark, next to what it may be. */
export interface Row {
  readonly group: string;
  readonly what: string;
  readonly measured: number;
  readonly budget: Budget;
  /** How it came about, or what it consists of. */
  readonly note: string;
}

/** A line of the table: the figures as people read them. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly verdict: string;
  readonly note: string;
}

const SIGN = { most: "≤", least: "≥" } as const;

/** Makes a row readable. */
export function lineOf({ what, measured, budget, note }: Row): Line {
  const { bound, value, unit } = budget;
  const verdict = meets(measured, budget)
    ? "meets"
    : `misses by ${format(Math.abs(measured - value), unit)}`;
  return {
    what,
    measured: format(measured, unit),
    budget: `${SIGN[bound]} ${format(value, unit)}`,
    verdict,
    note,
  };
}

/** A figure with its unit. A KB has 1,000 bytes. */
function format(value: number, unit: Budget["unit"]): string {
  if (unit === "bytes") return `${(value / 1000).toFixed(1)} KB`;
  if (unit === "ms") return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  if (unit === "shift") return value.toFixed(3);
  if (unit === "times") return `${value.toFixed(2)} ×`;
  return String(value);
}
