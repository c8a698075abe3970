import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SEED } from "../config/paths.ts";
import type { Child } from "../process/child.ts";
import type { Step } from "../progress/steps.ts";
import { backendScript, type Product, startMedusa } from "./product.ts";

const LOOK_MS = 300;
const FAILED = "The villages were not read";

interface SeedOptions {
  readonly folders: readonly string[];
  /** Given on to the backend's script as they are. */
  readonly flags?: readonly string[];
}

/** The folders of the villages that this project brings. */
export function demoVillages(): string[] {
  const villages = join(SEED, "villages");
  return readdirSync(villages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(villages, entry.name))
    .sort();
}

/** Reads villages from their folders into the database; `step` shows how far it is. */
export async function seedInStep(
  product: Product,
  options: SeedOptions,
  step: Step,
): Promise<void> {
  const child = startSeed(product, options, false);
  const watch = setInterval(() => show(child, step), LOOK_MS);
  try {
    await child.succeed(FAILED);
  } finally {
    clearInterval(watch);
  }
}

/**
 * As `seedInStep`, and shows what the script itself says. Answers its exit code: what was wrong,
 * the script has told, in the language asked for.
 */
export async function seedVisibly(product: Product, options: SeedOptions): Promise<number> {
  const child = startSeed(product, options, true);
  const { code } = await child.ended;
  // Ended from outside, it could not tell anything.
  if (code === null) throw child.failure(FAILED);
  return code;
}

function startSeed(
  product: Product,
  { folders, flags = [] }: SeedOptions,
  visible: boolean,
): Child {
  return startMedusa(product, {
    name: "seed",
    // Behind "--", because the command line of Medusa refuses options that it does not know.
    args: [
      "exec",
      backendScript(product.home, "seed"),
      "--",
      ...folders.flatMap((folder) => ["--village-folder", folder]),
      ...flags,
    ],
    visible,
  });
}

/** The script prints "12/340" as it goes. */
function show(child: Child, step: Step): void {
  const counts = [...child.tail(1).matchAll(/(\d+)\s*\/\s*(\d+)/g)].at(-1);
  if (counts !== undefined) step.progress(Number(counts[1]), Number(counts[2]));
}
