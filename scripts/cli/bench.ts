import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillUp } from "../bench/fill-up.ts";
import type { Group } from "../bench/groups/group.ts";
import { openShop } from "../bench/own-shop.ts";
import { asJson, asMarkdown, asText, type Report } from "../bench/report.ts";
import { GROUPS, measureAddress, measureOwnShop } from "../bench/run-groups.ts";
import { findChromium } from "../checks/chromium.ts";
import type { Settings } from "../config/settings.ts";
import { UserError } from "../config/user-error.ts";
import { type RunContext, withRun } from "../process/with-run.ts";
import { freeSettings } from "../product/free-settings.ts";
import { Steps } from "../progress/steps.ts";
import { fromCaller, readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

const IDS = GROUPS.map(({ id }) => id);
const USAGE = `npm run bench [-- [--only ${IDS.join(",")}] [--goods <number>] [--shop <address>] [--json <file>] [--markdown <file>]]`;

await runCommand(async () => {
  const asked = benchArguments();
  const folder = await mkdtemp(join(tmpdir(), "lapak-desa-bench-"));
  // The account that PostgreSQL runs as under root has to pass through.
  await chmod(folder, 0o711);
  const settings = await freeSettings(folder);
  const steps = new Steps();
  const reports: Report[] = [];
  const code = await withRun({ mode: "services", settings, steps }, async (context) => {
    const report = await measure(asked, steps, context, settings);
    reports.push(report);
    return report.failures.length === 0 ? 0 : 1;
  });
  // Last, after everything has been stopped: whoever reads only the end reads this.
  for (const report of reports) await tell(report, asked);
  if (code === 0) await rm(folder, { recursive: true, force: true });
  else console.error(`The logs are in ${folder}`);
  return code;
});

type Asked = ReturnType<typeof benchArguments>;

async function measure(
  { groups, goods, shop }: Asked,
  steps: Steps,
  { run, paths }: RunContext,
  settings: Settings,
): Promise<Report> {
  const chromium = await findChromium({ run });
  if (shop !== null) return measureAddress(groups, { steps, chromium, storefrontUrl: shop });
  const product = await openShop({ run, steps, settings, paths });
  let filling: Promise<void> | null = null;
  return measureOwnShop(groups, {
    steps,
    chromium,
    storefrontUrl: settings.storefrontUrl,
    product,
    goods,
    fillUp: () => {
      filling ??= fillUp(product, goods);
      return filling;
    },
  });
}

async function tell(report: Report, { json, markdown }: Asked): Promise<void> {
  if (json !== null) await writeFile(json, asJson(report));
  if (markdown !== null) await writeFile(markdown, asMarkdown(report));
  console.log(`\n${asText(report)}`);
}

function benchArguments() {
  const { values } = readArguments(
    {
      options: {
        only: { type: "string", multiple: true },
        goods: { type: "string", default: "10000" },
        shop: { type: "string" },
        json: { type: "string" },
        markdown: { type: "string" },
      },
    },
    USAGE,
  );
  const { only, goods, shop, json, markdown } = values;
  if (!/^[1-9]\d*$/.test(goods)) {
    throw new UserError(`--goods must be a whole number of goods, and is "${goods}".`);
  }
  if (shop !== undefined && !/^https?:/.test(shop)) {
    throw new UserError(`--shop must be the address of a shop, and is "${shop}".`);
  }
  return {
    groups: chosenGroups(only?.flatMap((ids) => ids.split(",")) ?? null, shop !== undefined),
    goods: Number(goods),
    shop: shop?.replace(/\/+$/, "") ?? null,
    json: json === undefined ? null : fromCaller(json),
    markdown: markdown === undefined ? null : fromCaller(markdown),
  };
}

/** Those named; else all, as far as a shop of which only the address is known can be measured. */
function chosenGroups(ids: readonly string[] | null, isShopGiven: boolean): Group[] {
  const unknown = ids?.find((id) => !IDS.includes(id));
  if (unknown !== undefined) {
    throw new UserError(`There is no group "${unknown}".\nUsage: ${USAGE}`);
  }
  return GROUPS.filter(({ id, needs }) =>
    ids === null ? needs === "address" || !isShopGiven : ids.includes(id),
  );
}
