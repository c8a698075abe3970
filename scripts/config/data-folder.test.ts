import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataPaths, prepareDataFolder } from "./data-folder.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lapak-data-"));
});
afterEach(() => rm(root, { recursive: true }));

test("the folder and those above it are made, and only their owner reads the secrets", async () => {
  const paths = dataPaths(join(root, "a", "b"));
  await prepareDataFolder(paths);
  await prepareDataFolder(paths);
  expect((await stat(paths.secrets)).mode & 0o777).toBe(0o700);
});

test.each([
  [
    "below a file",
    async () => {
      const file = join(root, "file");
      await writeFile(file, "");
      return join(file, "data");
    },
  ],
  ["where nothing can be made", async () => "/proc/lapak-desa"],
])("a folder %s is refused in one sentence", async (_where, place) => {
  const folder = await place();
  await expect(prepareDataFolder(dataPaths(folder))).rejects.toThrow(
    /cannot be written .*LAPAK_DATA/,
  );
});
