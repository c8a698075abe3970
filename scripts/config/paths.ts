import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "./user-error.ts";

/** The repository's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const SEED = join(ROOT, "seed");
export const BACKEND = join(ROOT, "backend");
export const STOREFRONT = join(ROOT, "storefront");

/** The folder of a package as the given folder sees it, or null: npm may nest one beside a workspace. */
export function findPackage(from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

/** The file of a package's program, as its package.json names it. */
export function packageProgram(from: string, name: string, program: string): string {
  const folder = findPackage(from, name);
  if (folder === null) {
    throw new UserError(`The package ${name} is missing; run npm ci and this command again.`);
  }
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = binOf(manifest, program);
  if (file === null) throw new UserError(`The package ${name} has no program "${program}".`);
  return join(folder, file);
}

function binOf(manifest: unknown, program: string): string | null {
  if (typeof manifest !== "object" || manifest === null || !("bin" in manifest)) return null;
  const { bin } = manifest;
  if (typeof bin === "string") return bin;
  if (typeof bin !== "object" || bin === null) return null;
  const file: unknown = Reflect.get(bin, program);
  return typeof file === "string" ? file : null;
}
