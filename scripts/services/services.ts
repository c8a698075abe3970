import type { DataPaths } from "../config/data-folder.ts";
import type { Secrets } from "../config/secrets.ts";
import type { Settings } from "../config/settings.ts";
import { keepRunning } from "../process/keep-running.ts";
import type { Run } from "../process/run.ts";
import type { SearchKind } from "../process/run-record.ts";
import type { Steps } from "../progress/steps.ts";
import { outsideMeilisearch, type SearchEngine, startMeilisearch } from "./meilisearch.ts";
import { requireDatabase, requireRedis } from "./outside.ts";
import { startPostgres } from "./postgres.ts";

/** What the applications work with. */
export interface Services {
  readonly databaseUrl: string;
  readonly search: SearchEngine | null;
}

export interface ServiceOptions {
  readonly settings: Settings;
  readonly paths: DataPaths;
  readonly secrets: Secrets;
  readonly durable: boolean;
}

/** Starts the database and the search engine side by side, or sees that outside ones answer. */
export async function startServices(
  run: Run,
  steps: Steps,
  options: ServiceOptions,
): Promise<Services> {
  const [databaseUrl, search] = await Promise.all([
    database(run, steps, options),
    searchEngine(run, steps, options),
    redis(steps, options.settings),
  ]);
  run.file.update({ search: searchKind(search) });
  return { databaseUrl, search };
}

function database(run: Run, steps: Steps, { settings, paths, secrets, durable }: ServiceOptions) {
  const outside = settings.databaseUrl;
  return steps.run("PostgreSQL", async (step) => {
    if (outside !== null) {
      step.note("from DATABASE_URL");
      await requireDatabase(outside);
      return outside;
    }
    const port = settings.ports.postgres;
    step.note(`embedded, port ${port}`);
    const options = { paths, port, password: secrets.postgres, durable };
    const { url, folder } = await startPostgres(run, options);
    if (folder !== paths.postgres) step.note(`embedded, port ${port}, data in ${folder}`);
    return url;
  });
}

function searchEngine(run: Run, steps: Steps, { settings, paths, secrets }: ServiceOptions) {
  return steps.run("Search", async (step) => {
    if (settings.meilisearchHost !== null) {
      step.note("from MEILISEARCH_HOST");
      return outsideMeilisearch(settings.meilisearchHost, settings.meilisearchApiKey);
    }
    const port = settings.ports.meilisearch;
    const start = () =>
      startMeilisearch(run, {
        paths,
        port,
        masterKey: secrets.meilisearch,
        program: settings.meiliBin,
      });
    const engine = await start();
    if (engine?.child) {
      void keepRunning(run, steps, {
        name: "Meilisearch",
        meanwhile: "search runs on PostgreSQL",
        child: engine.child,
        restart: async () => (await start())?.child ?? null,
      });
    }
    step.note(
      engine === null
        ? "no Meilisearch for this machine: search runs on PostgreSQL (MEILISEARCH_HOST or MEILI_BIN change that)"
        : `${engine.version}, embedded, port ${port}`,
    );
    return engine;
  });
}

async function redis(steps: Steps, settings: Settings): Promise<void> {
  const url = settings.redisUrl;
  if (url === null) return;
  await steps.run("Redis", async (step) => {
    step.note("from REDIS_URL");
    await requireRedis(url);
  });
}

function searchKind(search: SearchEngine | null): SearchKind {
  if (search === null) return "none";
  return search.child === null ? "outside" : "embedded";
}
