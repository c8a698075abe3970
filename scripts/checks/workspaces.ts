import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BACKEND, ROOT, SEED, STOREFRONT } from "../config/paths.ts";

/** A folder with sources of its own. */
export interface Workspace {
  readonly name: string;
  readonly folder: string;
}

export const SCRIPTS: Workspace = { name: "scripts", folder: join(ROOT, "scripts") };
export const WORKSPACES: readonly Workspace[] = [
  { name: "seed", folder: SEED },
  { name: "backend", folder: BACKEND },
  { name: "storefront", folder: STOREFRONT },
];

/** Everything with a tsconfig.json of its own; the admin's widgets run in a browser. */
export const TYPED: readonly Workspace[] = [
  SCRIPTS,
  ...WORKSPACES,
  { name: "admin", folder: join(BACKEND, "src", "admin") },
];

/** Whether a workspace has a script of its own under this name in its package.json. */
export function hasScript({ folder }: Workspace, script: string): boolean {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null || !("scripts" in manifest)) return false;
  const { scripts } = manifest;
  return typeof scripts === "object" && scripts !== null && script in scripts;
}
