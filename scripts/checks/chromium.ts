import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { STOREFRONT } from "../config/paths.ts";
import { UserError } from "../config/user-error.ts";
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
  const found = onPath();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const installed = await installFromDebian(checking);
    if (installed !== null) return installed;
  }
  if (await installFromPlaywright(checking)) return null;
  throw new UserError(
    "The browser tests need Chromium and none could be found or installed; install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.",
  );
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installFromDebian(checking: Running): Promise<string | null> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const apt = (name: string, args: string[]) =>
    succeeds(checking, { name, program: "apt-get", args, env });
  await apt("apt-update", ["update", "--quiet"]);
  const packages = ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"];
  return (await apt("apt-install", packages)) ? onPath() : null;
}

function installFromPlaywright(checking: Running): Promise<boolean> {
  const args = ["install", "chromium"];
  const playwright = packaged(STOREFRONT, "@playwright/test", "playwright", args);
  return succeeds(checking, { name: "playwright-install", ...playwright, cwd: STOREFRONT });
}
