import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFiles } from "./hash-files.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "lapak-hash-"));
  await mkdir(join(root, "src/inner"), { recursive: true });
  await writeFile(join(root, "src/inner/a.ts"), "a");
  await writeFile(join(root, "lock.json"), "{}");
});
afterEach(() => rm(root, { recursive: true }));

const hash = () => hashFiles(root, ["lock.json", "src", "not-there"]);

test("the hash stays while nothing changes", () => {
  expect(hash()).toBe(hash());
});

test("a changed content, another name and a new file change it", async () => {
  const hashes = [hash()];
  await writeFile(join(root, "src/inner/a.ts"), "b");
  hashes.push(hash());
  await rename(join(root, "src/inner/a.ts"), join(root, "src/inner/c.ts"));
  hashes.push(hash());
  await writeFile(join(root, "src/d.ts"), "");
  hashes.push(hash());
  expect(new Set(hashes).size).toBe(4);
});
