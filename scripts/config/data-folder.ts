import { mkdir, rm, stat, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode, errorText, UserError } from "./user-error.ts";

const NEEDED_BYTES = 1024 ** 3;

/** Where everything of one data folder lies. */
export interface DataPaths {
  readonly folder: string;
  readonly logs: string;
  readonly secrets: string;
  readonly postgres: string;
  readonly meilisearch: string;
  readonly uploads: string;
  readonly privateUploads: string;
  readonly publishableKey: string;
  readonly runFile: string;
}

/** The places inside a data folder. */
export function dataPaths(folder: string): DataPaths {
  return {
    folder,
    logs: join(folder, "logs"),
    secrets: join(folder, "secrets"),
    postgres: join(folder, "postgres"),
    meilisearch: join(folder, "meilisearch"),
    uploads: join(folder, "uploads"),
    // Made by the backend, for files that are handed out to managers only.
    privateUploads: join(folder, "private-uploads"),
    publishableKey: join(folder, "publishable-key"),
    runFile: join(folder, "run.json"),
  };
}

/** Makes the data folder, sees that it can be written, and that the disk is not nearly full. */
export async function prepareDataFolder(paths: DataPaths): Promise<void> {
  try {
    // Others may pass through, as the postgres account must, but not look around.
    await makeFolder(paths.folder, 0o711);
    await makeFolder(paths.logs, 0o700);
    await makeFolder(paths.secrets, 0o700);
    await makeFolder(paths.uploads, 0o755);
    const probe = join(paths.folder, `.write-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    const reason = errorCode(error) === "ENOSPC" ? "the disk is full" : errorText(error);
    throw new UserError(
      `The data folder ${paths.folder} cannot be written (${reason}); make it writable for this user or set LAPAK_DATA to another folder.`,
    );
  }
  const { bavail, bsize } = await statfs(paths.folder);
  const free = bavail * bsize;
  if (free < NEEDED_BYTES) {
    const megabytes = Math.floor(free / 1024 ** 2);
    throw new UserError(
      `Only ${megabytes} MB are free for the data folder ${paths.folder}, and 1024 MB are needed; free some space or set LAPAK_DATA to a folder on another disk.`,
    );
  }
}

/**
 * Makes a folder and those above it. Node's own recursive `mkdir` tries for ever below /proc, where
 * nothing can be made although the folder above exists.
 */
async function makeFolder(folder: string, mode: number): Promise<void> {
  const exists = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (exists) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent, mode);
  await mkdir(folder, { mode });
}
