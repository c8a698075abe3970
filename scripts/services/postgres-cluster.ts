import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../config/user-error.ts";
import type { Run } from "../process/run.ts";
import type { PostgresPlace } from "./postgres-account.ts";

/** The account inside PostgreSQL that owns our database. */
export const DATABASE_USER = "lapak_desa";
/** The major version that the packaged binaries bring, and therefore the data must have. */
const MAJOR = "18";

/** Makes the data folder unless it is there; an interrupted attempt leaves nothing behind. */
export async function initialiseCluster(
  run: Run,
  place: PostgresPlace,
  password: string,
  log: string,
): Promise<void> {
  if (await isInitialised(place.data)) return;
  await mkdir(dirname(place.data), { recursive: true, mode: 0o711 });
  const draft = `${place.data}.draft`;
  const passwordFile = `${place.data}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (place.account !== undefined) {
      await chown(draft, place.account.uid, place.account.gid);
      await chown(passwordFile, place.account.uid, place.account.gid);
    }
    const initdb = run.start({
      name: "initdb",
      tier: "service",
      program: join(place.binaries, "bin", "initdb"),
      args: [
        `--pgdata=${draft}`,
        `--username=${DATABASE_USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
      ],
      cwd: "/",
      log,
      account: place.account,
    });
    await initdb.succeed("PostgreSQL could not make its data folder");
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, place.data);
}

async function isInitialised(data: string): Promise<boolean> {
  const names = await readdir(data).catch((): string[] => []);
  if (names.length === 0) return false;
  if (!names.includes("PG_VERSION")) {
    throw new UserError(
      `${data} is not empty and holds no PostgreSQL data; move it away or set LAPAK_DATA to another folder.`,
    );
  }
  const version = (await readFile(join(data, "PG_VERSION"), "utf8")).trim();
  if (version === MAJOR) return true;
  throw new UserError(
    `${data} was made by PostgreSQL ${version} and this is PostgreSQL ${MAJOR}; export it with the old version, or start over with: npm start -- --reset`,
  );
}
