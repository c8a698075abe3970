import { errorText, UserError } from "../config/user-error.ts";
import { checkouts } from "./groups/checkouts.ts";
import { goods } from "./groups/goods.ts";
import type { Bench, Group, OwnShop } from "./groups/group.ts";
import { lighthouse } from "./groups/lighthouse.ts";
import { pages } from "./groups/pages.ts";
import { rate } from "./groups/rate.ts";
import { suggest } from "./groups/suggest.ts";
import { vitals } from "./groups/vitals.ts";
import { type Report, reportOf } from "./report.ts";
import type { Row } from "./row.ts";

/** All groups; those that fill the shop up come last. */
export const GROUPS: readonly Group[] = [
  pages,
  vitals,
  lighthouse,
  rate,
  checkouts,
  goods,
  suggest,
];

/** Measures a shop of which only the address is known, as far as that goes. */
export function measureAddress(groups: readonly Group[], bench: Bench): Promise<Report> {
  return measureAll(groups, bench, (group) => {
    if (group.needs === "address") return group.measure(bench);
    throw new UserError("it needs a shop of its own, so leave --shop out.");
  });
}

/** Measures everything asked for on a shop of the benchmark's own. */
export function measureOwnShop(groups: readonly Group[], shop: OwnShop): Promise<Report> {
  return measureAll(groups, shop, (group) => group.measure(shop));
}

async function measureAll(
  groups: readonly Group[],
  { steps }: Bench,
  measure: (group: Group) => Promise<Row[]>,
): Promise<Report> {
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const group of groups) {
    try {
      rows.push(...(await steps.run(group.title, () => measure(group))));
    } catch (error) {
      const failure = `${group.title}: ${errorText(error)}`;
      steps.say(failure);
      failures.push(failure);
    }
  }
  return reportOf(rows, failures);
}
