import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadAdminPassword, loadSecrets } from "./secrets.ts";

const NONE = { jwt: null, cookie: null, tracking: null, revalidate: null };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lapak-secrets-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("secrets are made once, differ from one another, and only their owner reads them", async () => {
  const first = await loadSecrets(folder, NONE);
  expect(await loadSecrets(folder, NONE)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(6);
  expect((await stat(join(folder, "jwt"))).mode & 0o777).toBe(0o600);
});

test("a given secret is used and not kept", async () => {
  const secrets = await loadSecrets(folder, { ...NONE, jwt: "chosen-by-somebody" });
  expect(secrets.jwt).toBe("chosen-by-somebody");
  await expect(stat(join(folder, "jwt"))).rejects.toThrow("ENOENT");
});

test("a generated administrator's password is kept in a file that can be named", async () => {
  const { password, file } = await loadAdminPassword(folder, null);
  expect(file).not.toBeNull();
  expect((await readFile(file ?? "", "utf8")).trim()).toBe(password);
  expect(await loadAdminPassword(folder, "my own one")).toEqual({
    password: "my own one",
    file: null,
  });
});
