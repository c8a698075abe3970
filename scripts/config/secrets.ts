import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { GivenSecrets } from "./settings.ts";
import { errorCode } from "./user-error.ts";

/** What is generated once per data folder, each kept in a file of its own. */
export interface Secrets {
  readonly jwt: string;
  readonly cookie: string;
  readonly tracking: string;
  readonly revalidate: string;
  readonly postgres: string;
  readonly meilisearch: string;
}

/** Reads the secrets of a data folder, makes those that are missing, and prefers given ones. */
export async function loadSecrets(folder: string, given: GivenSecrets): Promise<Secrets> {
  return {
    jwt: given.jwt ?? (await secret(folder, "jwt")),
    cookie: given.cookie ?? (await secret(folder, "cookie")),
    tracking: given.tracking ?? (await secret(folder, "tracking")),
    revalidate: given.revalidate ?? (await secret(folder, "revalidate")),
    postgres: await secret(folder, "postgres"),
    meilisearch: await secret(folder, "meilisearch"),
  };
}

/** The first administrator's password, and the file it is kept in when nobody chose one. */
export interface AdminPassword {
  readonly password: string;
  readonly file: string | null;
}

/** The chosen password, or one that is generated and kept. */
export async function loadAdminPassword(
  folder: string,
  chosen: string | null,
): Promise<AdminPassword> {
  if (chosen !== null) return { password: chosen, file: null };
  return { password: await secret(folder, "admin-password"), file: join(folder, "admin-password") };
}

async function secret(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  const value = randomBytes(24).toString("base64url");
  await writeFile(file, `${value}\n`, { mode: 0o600, flag: "wx" });
  return value;
}
