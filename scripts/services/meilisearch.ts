import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataPaths } from "../config/data-folder.ts";
import { UserError } from "../config/user-error.ts";
import type { Child } from "../process/child.ts";
import type { Run } from "../process/run.ts";
import { waitForHttp } from "../process/wait-for-http.ts";
import { findMeilisearch } from "./meilisearch-binary.ts";

const READY_MS = 60_000;

/** A search engine that answers. */
export interface SearchEngine {
  readonly host: string;
  readonly apiKey: string | null;
  /** Changes whenever the engine starts out empty, so that its indexes are made again. */
  readonly identity: string;
  readonly version: string;
  readonly child: Child | null;
}

export interface MeilisearchOptions {
  readonly paths: DataPaths;
  readonly port: number;
  readonly masterKey: string;
  readonly program: string | null;
}

/** Starts Meilisearch, or answers null when there is none for this machine. */
export async function startMeilisearch(
  run: Run,
  options: MeilisearchOptions,
): Promise<SearchEngine | null> {
  const binary = await findMeilisearch(options.program);
  if (binary === null) return null;
  const folder = options.paths.meilisearch;
  const identity = await prepareFolder(folder, binary.version);
  const address = `localhost:${options.port}`;
  const child = run.start({
    name: "meilisearch",
    tier: "service",
    essential: false,
    program: binary.program,
    args: [
      ...["--http-addr", address],
      ...["--db-path", join(folder, "data.ms")],
      ...["--dump-dir", join(folder, "dumps")],
      ...["--snapshot-dir", join(folder, "snapshots")],
      ...["--env", "production"],
      // Without these bounds it takes what it finds: 863 MB instead of 30.
      ...["--max-indexing-memory", "256MiB"],
      ...["--max-indexing-threads", "1"],
      "--no-analytics",
    ],
    cwd: folder,
    // Not an argument: arguments are seen by every user of the machine.
    env: { MEILI_MASTER_KEY: options.masterKey },
    log: join(options.paths.logs, "meilisearch.log"),
  });
  const host = `http://${address}`;
  await waitForHttp({ name: "Meilisearch", url: `${host}/health`, child, timeoutMs: READY_MS });
  return { host, apiKey: options.masterKey, identity, version: binary.version, child };
}

/**
 * The index can always be made again from the database, so another version's files are dropped
 * instead of converted.
 */
async function prepareFolder(folder: string, version: string): Promise<string> {
  const stamp = join(folder, "made-by");
  const made = await readFile(stamp, "utf8").catch(() => null);
  if (made?.split("\n")[0] === version) return made;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const identity = `${version}\n${crypto.randomUUID()}`;
  await writeFile(stamp, identity);
  return identity;
}

/** A Meilisearch that somebody else runs. */
export async function outsideMeilisearch(
  host: string,
  apiKey: string | null,
): Promise<SearchEngine> {
  const headers: Record<string, string> =
    apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${host}/version`, {
    headers,
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  if (response === null) {
    throw new UserError(
      `Nothing answers at MEILISEARCH_HOST (${host}); start Meilisearch there, correct the address, or leave it empty for the embedded one.`,
    );
  }
  const reply: unknown = await response.json().catch(() => null);
  if (response.status === 401 || response.status === 403) {
    throw new UserError(
      `Meilisearch at ${host} refuses the key; set MEILISEARCH_API_KEY to its master key.`,
    );
  }
  if (typeof reply !== "object" || reply === null || !("pkgVersion" in reply)) {
    throw new UserError(
      `What answers at MEILISEARCH_HOST (${host}) is not Meilisearch; correct it.`,
    );
  }
  const version = `meilisearch ${String(reply.pkgVersion)}`;
  return { host, apiKey, identity: host, version, child: null };
}
