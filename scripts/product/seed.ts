import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SEED } from "../config/paths.ts";
import type { Child } from "../process/child.ts";
import type { Step } from "../progress/steps.ts";
import { backendScript, type Product, startMedusa } from "./product.ts";

const LOOK_MS = 300;

export interface SeedOptions {
  readonly folders: readonly string[];
  /** Given on to the backend's script as they are. */
  readonly flags?: readonly string[];
  /** Shows how far it is; without one the script's own output is shown. */
  readonly step?: Step;
}

/** The folders of the villages that this project brings. */
export function demoVillages(): string[] {
  const villages = join(SEED, "villages");
  return readdirSync(villages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(villages, entry.name))
    .sort();
}

/** Reads villages from their folders into the database. */
export async function seedDatabase(product: Product, options: SeedOptions): Promise<void> {
  const { folders, flags = [], step } = options;
  const child = startMedusa(product, {
    name: "seed",
    // Behind "--", because the command line of Medusa refuses options that it does not know.
    args: [
      "exec",
      backendScript(product.home, "seed"),
      "--",
      ...folders.flatMap((folder) => ["--village-folder", folder]),
      ...flags,
    ],
    visible: step === undefined,
  });
  const watch = step === undefined ? undefined : setInterval(() => show(child, step), LOOK_MS);
  try {
    await child.succeed("The villages were not read");
  } finally {
    clearInterval(watch);
  }
}

/** The script prints "12/340" as it goes. */
function show(child: Child, step: Step): void {
  const counts = [...child.tail(1).matchAll(/(\d+)\s*\/\s*(\d+)/g)].at(-1);
  if (counts !== undefined) step.progress(Number(counts[1]), Number(counts[2]));
}
