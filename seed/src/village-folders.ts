import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { Problems, wholeFile } from "./errors";
import { checkAcrossVillages, type HandlePlaces } from "./handle-places";
import { inspectVillage, type VillageContext } from "./inspect-village";
import type { SeedError, VillageSeed } from "./types";
import { looksLikeCode } from "./village-code";

/** What reading several villages answers: all of them, or all that is wrong. */
export type VillagesResult =
  | { ok: true; villages: VillageSeed[]; warnings: SeedError[] }
  | { ok: false; errors: SeedError[]; warnings: SeedError[] };

async function isVillageFolder(folder: string): Promise<boolean> {
  if (looksLikeCode(basename(folder))) return true;
  return stat(join(folder, "village.csv")).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The folder itself when it is a village's, else those inside; null when it does not exist. */
async function findFolders(root: string): Promise<string[] | null> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  if (await isVillageFolder(root)) return [root];
  const children = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
  const checked = await Promise.all(children.map(isVillageFolder));
  return children.filter((_, index) => checked[index]);
}

/**
 * Reads and checks one village folder, or every village folder inside the given one, and that
 * no two of them use the same handle.
 */
export async function readVillageFolders(
  root: string,
  context: VillageContext,
): Promise<VillagesResult> {
  const problems = new Problems();
  const folders = await findFolders(resolve(root));
  if (folders === null) problems.error(wholeFile(root), "folder_missing");
  else if (folders.length === 0) problems.error(wholeFile(root), "no_villages");
  const villages: VillageSeed[] = [];
  const places: HandlePlaces[] = [];
  for (const folder of folders ?? []) {
    const inspected = await inspectVillage(folder, context);
    places.push(inspected.places);
    if (inspected.result.ok) {
      villages.push(inspected.result.village);
      problems.warnings.push(...inspected.result.village.warnings);
    } else {
      problems.errors.push(...inspected.result.errors);
      problems.warnings.push(...inspected.result.warnings);
    }
  }
  checkAcrossVillages(problems, places);
  const { errors, warnings } = problems;
  return errors.length > 0 ? { ok: false, errors, warnings } : { ok: true, villages, warnings };
}
