/** A bound on one figure: at most, or at least, so much of a unit. */
export interface Budget {
  readonly bound: "most" | "least";
  readonly value: number;
  readonly unit: Unit;
}

export type Unit = "bytes" | "ms" | "count" | "shift" | "score" | "times";

const most = (value: number, unit: Unit): Budget => ({ bound: "most", value, unit });
const least = (value: number, unit: Unit): Budget => ({ bound: "least", value, unit });
const KB = 1000;

/** What the shop may cost: the one place that the benchmark and the tests read it from. */
export const BUDGETS = {
  script: most(145 * KB, "bytes"),
  checkoutScript: most(165 * KB, "bytes"),
  markup: most(25 * KB, "bytes"),
  fonts: most(0, "count"),
  foreignRequests: most(0, "count"),
  mainPicture: most(35 * KB, "bytes"),
  thumbnail: most(10 * KB, "bytes"),
  firstView: most(300 * KB, "bytes"),
  repeatView: most(40 * KB, "bytes"),
  paintOnMobile: most(1800, "ms"),
  paintOnSlow: most(3500, "ms"),
  layoutShift: most(0.02, "shift"),
  interaction: most(150, "ms"),
  performance: least(95, "score"),
  otherCategories: least(100, "score"),
  cachedAgainstRendered: least(10, "times"),
  suggestAgainstEngine: most(3, "times"),
  checkoutsAgainstPlain: least(0.8, "times"),
  // Flat means within what two runs of the same differ by.
  ratePerGoods: least(0.8, "times"),
  markupPerGoods: most(1.1, "times"),
} as const satisfies Record<string, Budget>;

/** Whether a figure keeps its budget. */
export function meets(measured: number, budget: Budget): boolean {
  return budget.bound === "most" ? measured <= budget.value : measured >= budget.value;
}
