import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What all pictures may weigh together, since they are kept with the code. */
export const MOST_BYTES = 10_000_000;

/** The bytes of all files of a folder. */
export async function folderBytes(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
