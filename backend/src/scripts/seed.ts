import type { ExecArgs } from "@medusajs/framework/types";
import { readSeedArguments } from "../seeding/arguments";
import { findConflicts } from "../seeding/conflicts";
import { importVillages } from "../seeding/import-villages";
import { Progress } from "../seeding/progress";
import { readSeed } from "../seeding/read-seed";

/**
 * Fills the shop with villages from their folders: checks everything, then makes the shop agree with
 * the files. Ends with exit code 1, and without having written anything, when something is wrong.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const asked = readSeedArguments(process.argv);
  const read = await readSeed(asked);
  if (read.notes !== "") console.log(read.notes);
  if (read.seed === null) process.exit(1);
  const conflicts = await findConflicts(container, read.seed, asked.language);
  if (conflicts.length > 0) {
    console.log(conflicts.join("\n"));
    process.exit(1);
  }
  if (asked.dryRun) {
    console.log(
      asked.language === "id"
        ? "Semua file benar. Toko tidak diubah."
        : "All files are right. The shop was not changed.",
    );
    return;
  }
  const progress = new Progress(read.seed);
  await importVillages(container, read.seed, { setStock: asked.setStock, progress });
  console.log(progress.summary(asked.language));
}
