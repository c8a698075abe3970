import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataPaths, prepareDataFolder } from "../config/data-folder.ts";
import { loadSecrets } from "../config/secrets.ts";
import { parseSettings } from "../config/settings.ts";
import { findLeftovers } from "../process/leftovers.ts";
import { freePorts } from "../process/ports.ts";
import { processTable } from "../process/process-table.ts";
import { Run } from "../process/run.ts";
import { readRunFile } from "../process/run-file.ts";
import { Steps } from "../progress/steps.ts";
import { withDatabase } from "./database.ts";
import { startServices } from "./services.ts";

let folder = "";

async function answers(host = ""): Promise<"yes" | "not yet"> {
  const health = await fetch(`${host}/health`).catch(() => null);
  return health?.ok === true ? "yes" : "not yet";
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lapak-services-"));
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("services that were killed outright start again with their data, a killed Meilisearch by itself, and stop without a trace", async () => {
  const [postgres, meilisearch] = await freePorts(2);
  const settings = parseSettings(
    { LAPAK_DATA: folder, POSTGRES_PORT: `${postgres}`, MEILI_PORT: `${meilisearch}` },
    folder,
  );
  const paths = dataPaths(folder);
  await prepareDataFolder(paths);
  const secrets = await loadSecrets(paths.secrets, settings.secrets);
  const start = async () => {
    const run = new Run(paths.runFile, "services", settings);
    const steps = new Steps({ write: () => undefined });
    const options = { settings, paths, secrets, durable: true };
    return { run, services: await startServices(run, steps, options) };
  };

  const first = await start();
  await withDatabase(first.services.databaseUrl, (client) =>
    client.query("create table kept (word text); insert into kept values ('pala')"),
  );
  first.run.kill();

  const second = await start();
  const kept = await withDatabase(second.services.databaseUrl, (client) =>
    client.query<{ word: string }>("select word from kept"),
  );
  expect(kept.rows).toEqual([{ word: "pala" }]);
  expect(second.services.search?.identity).toBe(first.services.search?.identity);

  second.services.search?.child?.signal("SIGKILL");
  await expect
    .poll(() => answers(second.services.search?.host), { timeout: 20_000 })
    .toBe("not yet");
  await expect.poll(() => answers(second.services.search?.host), { timeout: 20_000 }).toBe("yes");

  const record = readRunFile(paths.runFile);
  await second.run.stop();
  expect(record).not.toBeNull();
  expect(record === null ? [] : findLeftovers(record, processTable)).toEqual([]);
  expect(readRunFile(paths.runFile)).toBeNull();
}, 120_000);
