import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DataPaths } from "../config/data-folder.ts";
import { errorCode, errorText, UserError } from "../config/user-error.ts";
import type { Child } from "../process/child.ts";
import type { Run } from "../process/run.ts";
import { ensureDatabase, withDatabase } from "./database.ts";
import { type PostgresPlace, placePostgres } from "./postgres-account.ts";
import { packagedPostgres } from "./postgres-binaries.ts";
import { DATABASE_USER, initialiseCluster } from "./postgres-cluster.ts";
import { clearStalePid } from "./postgres-pid.ts";

const DATABASE = "lapak_desa";
const READY_MS = 60_000;
const RETRY_MS = 15_000;
const POLL_MS = 100;
const WRONG_PASSWORD = "28P01";

export interface PostgresOptions {
  readonly paths: DataPaths;
  readonly port: number;
  readonly password: string;
  /** False for a throw-away database: a crash may lose data there, and everything is faster. */
  readonly durable: boolean;
}

export interface StartedPostgres {
  readonly url: string;
  /** Where its data lies, which under root may be outside the data folder. */
  readonly folder: string;
}

/** The address of the shop's database inside an embedded PostgreSQL. */
export function embeddedDatabaseUrl(port: number, password: string, name = DATABASE): string {
  return `postgres://${DATABASE_USER}:${encodeURIComponent(password)}@localhost:${port}/${name}`;
}

/** Starts the packaged PostgreSQL on its data folder, which is made at first, and waits for it. */
export async function startPostgres(run: Run, options: PostgresOptions): Promise<StartedPostgres> {
  const { paths, port, password } = options;
  const place = await placePostgres(packagedPostgres(), paths.postgres);
  await initialiseCluster(run, place, password, join(paths.logs, "postgres.log"));
  await clearStalePid(place.data);
  const maintenance = embeddedDatabaseUrl(port, password, "postgres");
  await startUntilReady(run, place, options, maintenance);
  await ensureDatabase(maintenance, DATABASE);
  return { url: embeddedDatabaseUrl(port, password), folder: place.data };
}

async function startUntilReady(
  run: Run,
  place: PostgresPlace,
  options: PostgresOptions,
  url: string,
): Promise<void> {
  const started = Date.now();
  for (;;) {
    const child = startServer(run, place, options);
    if (await becomesReady(child, url, options)) return;
    // The helpers of a killed server hold its memory for a moment longer than it lives.
    const held = /shared memory block|lock file/.test(child.tail());
    if (!held || Date.now() - started > RETRY_MS) {
      throw child.failure("PostgreSQL ended right after its start");
    }
    await sleep(POLL_MS * 5);
  }
}

function startServer(run: Run, place: PostgresPlace, options: PostgresOptions): Child {
  const settings = {
    listen_addresses: "localhost",
    unix_socket_directories: "",
    ...(options.durable ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  return run.start({
    name: "postgres",
    tier: "service",
    program: join(place.binaries, "bin", "postgres"),
    args: [
      "-D",
      place.data,
      "-p",
      String(options.port),
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    cwd: "/",
    log: join(options.paths.logs, "postgres.log"),
    account: place.account,
    // The fast shutdown: open connections are ended, not waited for.
    stopSignal: "SIGINT",
  });
}

/** True when it answers, false when it ended instead. */
async function becomesReady(child: Child, url: string, options: PostgresOptions) {
  let ended = false;
  child.ended
    .finally(() => {
      ended = true;
    })
    .catch(() => undefined);
  const started = Date.now();
  let last: unknown = null;
  while (!ended && Date.now() - started < READY_MS) {
    try {
      await withDatabase(url, (client) => client.query("select 1"));
      return true;
    } catch (error) {
      last = error;
      if (errorCode(error) === WRONG_PASSWORD) throw wrongPassword(options);
    }
    await sleep(POLL_MS);
  }
  if (ended) return false;
  throw child.failure(`PostgreSQL does not answer (${errorText(last)})`);
}

function wrongPassword({ paths }: PostgresOptions): UserError {
  return new UserError(
    `The database was made with another password than ${join(paths.secrets, "postgres")} holds; put the old file back, or start over with: npm start -- --reset`,
  );
}
