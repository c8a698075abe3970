import { existsSync } from "node:fs";
import { STOREFRONT } from "../config/paths.ts";
import { UserError } from "../config/user-error.ts";
import { installFromDebian, onPath } from "./find-program.ts";
import { packaged, succeeds } from "./programs.ts";
import type { Checking } from "./stage.ts";

type Running = Pick<Checking, "run">;

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * The Chromium to test with: the one named or found, else installed by the system's packages, else
 * Playwright's own, for which the answer is null.
 */
export async function findChromium(checking: Running): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new UserError(`CHROMIUM_PATH names ${named}, which does not exist; correct it.`);
  }
  const found = onPath(NAMES);
  if (found !== null) return found;
  if (await installFromDebian(checking, "chromium")) {
    const installed = onPath(NAMES);
    if (installed !== null) return installed;
  }
  if (await installFromPlaywright(checking)) return null;
  throw new UserError(
    "The browser tests need Chromium and none could be found or installed; install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.",
  );
}

function installFromPlaywright(checking: Running): Promise<boolean> {
  const args = ["install", "chromium"];
  const playwright = packaged(STOREFRONT, "@playwright/test", "playwright", args);
  return succeeds(checking, { name: "playwright-install", ...playwright, cwd: STOREFRONT });
}
