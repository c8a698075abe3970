import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { succeeds } from "./programs.ts";
import type { Checking } from "./stage.ts";

/** The first of these programs that is on the PATH, or null. */
export function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
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

/** Installs a package of Debian's where that is possible; answers whether it is there now. */
export async function installFromDebian(
  checking: Pick<Checking, "run">,
  name: string,
): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const apt = (step: string, args: string[]) =>
    succeeds(checking, { name: step, program: "apt-get", args, env });
  await apt("apt-update", ["update", "--quiet"]);
  const asked = ["install", "--yes", "--quiet", "--no-install-recommends", name];
  return apt("apt-install", asked);
}
