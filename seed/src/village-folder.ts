import { stat } from "node:fs/promises";
import { Problems, wholeFile } from "./errors";
import { inspectVillage, type VillageContext, type VillageResult } from "./inspect-village";

/**
 * Reads and checks one village folder, named by its Kemendagri code. Touches no database and
 * answers either the whole village or every problem of every file at once.
 */
export async function readVillageFolder(
  folder: string,
  context: VillageContext,
): Promise<VillageResult> {
  const exists = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (exists) return (await inspectVillage(folder, context)).result;
  const problems = new Problems();
  problems.error(wholeFile(folder), "folder_missing");
  return { ok: false, errors: problems.errors, warnings: [] };
}
