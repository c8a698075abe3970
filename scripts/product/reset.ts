import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { DataPaths } from "../config/data-folder.ts";
import type { Settings } from "../config/settings.ts";
import { UserError } from "../config/user-error.ts";
import { refuge } from "../services/postgres-account.ts";

/**
 * Deletes what the shop has gathered in its data folder; secrets and logs stay. Asks first when
 * somebody is there to ask, and answers whether it was done.
 */
export async function reset(settings: Settings, paths: DataPaths): Promise<boolean> {
  if (settings.databaseUrl !== null) {
    throw new UserError(
      "DATABASE_URL names a database outside the data folder, which --reset leaves alone; empty that database yourself, or leave DATABASE_URL empty.",
    );
  }
  if (process.stdin.isTTY && !(await confirmed(paths.folder))) {
    console.log("Nothing was deleted.");
    return false;
  }
  const places = [
    paths.postgres,
    join(refuge(paths.folder), "postgres"),
    paths.meilisearch,
    paths.uploads,
    paths.privateUploads,
    paths.publishableKey,
  ];
  await Promise.all(places.map((place) => rm(place, { recursive: true, force: true })));
  await mkdir(paths.uploads, { recursive: true });
  console.log(`✓ Deleted database, search index and uploads in ${paths.folder}`);
  return true;
}

async function confirmed(folder: string): Promise<boolean> {
  process.stdout.write(`Delete all goods, orders and pictures in ${folder}? Type yes: `);
  // Not a "terminal" interface: that one would take Ctrl-C for itself.
  const input = createInterface({ input: process.stdin, terminal: false });
  try {
    for await (const line of input) return line.trim().toLowerCase() === "yes";
    return false;
  } finally {
    input.close();
  }
}
