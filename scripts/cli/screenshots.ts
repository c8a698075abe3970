import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChromium } from "../bench/measure/browser.ts";
import { openShop } from "../bench/own-shop.ts";
import { findChromium } from "../checks/chromium.ts";
import { ROOT } from "../config/paths.ts";
import { UserError } from "../config/user-error.ts";
import { withRun } from "../process/with-run.ts";
import { freeSettings } from "../product/free-settings.ts";
import { Steps } from "../progress/steps.ts";
import { Manager } from "../screenshots/manager.ts";
import { isManaged } from "../screenshots/pasts.ts";
import { SHOP_PAGES } from "../screenshots/shop-pages.ts";
import { takeAll } from "../screenshots/take-all.ts";
import { fromCaller, readArguments } from "./arguments.ts";
import { runCommand } from "./command.ts";

const COMPONENTS = "components";
const NAMES = [...SHOP_PAGES.map(({ name }) => name), COMPONENTS];
const USAGE = [
  "npm run screenshots [-- [--only <pages>] [--shop <address>] [--into <folder>]]",
  `Pages: ${NAMES.join(", ")}.`,
  "Goods are ordered on the way, so --shop is for a shop that sells nothing in earnest. Pages that take its manager are then left out.",
].join("\n");

await runCommand(async () => {
  const { shop, ...asked } = screenshotArguments();
  const folder = await mkdtemp(join(tmpdir(), "lapak-desa-screenshots-"));
  // The account that PostgreSQL runs as under root has to pass through.
  await chmod(folder, 0o711);
  const settings = await freeSettings(folder);
  const steps = new Steps();
  const code = await withRun({ mode: "services", settings, steps }, async ({ run, paths }) => {
    const chromium = await findChromium({ run });
    const own = shop === null ? await openShop({ run, steps, settings, paths }) : null;
    const manager = own && (await Manager.logIn(own));
    const browser = await startChromium(chromium);
    try {
      const known = { browser, manager, shop: shop ?? settings.storefrontUrl };
      await takeAll({ ...asked, ...known }, steps);
    } finally {
      await browser.close();
    }
    return 0;
  });
  await rm(folder, { recursive: true, force: true });
  return code;
});

function screenshotArguments() {
  const { values } = readArguments(
    {
      options: {
        only: { type: "string", multiple: true },
        shop: { type: "string" },
        into: { type: "string" },
      },
    },
    USAGE,
  );
  const { only, shop, into } = values;
  const names = only?.flatMap((list) => list.split(",")) ?? NAMES;
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) {
    throw new UserError(`There is no page "${unknown}".\nUsage: ${USAGE}`);
  }
  if (shop !== undefined && !/^https?:/.test(shop)) {
    throw new UserError(`--shop must be the address of a shop, and is "${shop}".`);
  }
  return {
    pages: SHOP_PAGES.filter(
      ({ name, past = "none" }) => names.includes(name) && (shop === undefined || !isManaged(past)),
    ),
    hasComponents: names.includes(COMPONENTS),
    shop: shop?.replace(/\/+$/, "") ?? null,
    into: into === undefined ? join(ROOT, "docs") : fromCaller(into),
  };
}
