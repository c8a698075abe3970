import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One hash over files and folders, which changes when any name or content below them changes. */
export function hashFiles(root: string, places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const place of places) {
    for (const file of filesBelow(root, place)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

function filesBelow(root: string, place: string): string[] {
  const stat = statSync(join(root, place), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [place];
  return readdirSync(join(root, place))
    .sort()
    .flatMap((name) => filesBelow(root, join(place, name)));
}
