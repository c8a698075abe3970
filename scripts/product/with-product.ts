import { join } from "node:path";
import { type DataPaths, dataPaths } from "../config/data-folder.ts";
import { loadSecrets } from "../config/secrets.ts";
import { ownParts, type Settings } from "../config/settings.ts";
import { UserError } from "../config/user-error.ts";
import { isOwnerRunning } from "../process/leftovers.ts";
import { requirePorts } from "../process/ports.ts";
import { readRunFile } from "../process/run-file.ts";
import type { RunRecord } from "../process/run-record.ts";
import { withRun } from "../process/with-run.ts";
import type { Steps } from "../progress/steps.ts";
import { BUILT, SOURCES } from "./home.ts";
import { openProduct } from "./open-product.ts";
import { prepareDatabase } from "./prepare.ts";
import type { Product } from "./product.ts";
import { servicesOf } from "./running.ts";

type Work = (product: Product, running: RunRecord | null) => Promise<number>;

/** Does work with the services of the shop that runs now, or with services started for its time. */
export async function withProduct(settings: Settings, steps: Steps, work: Work): Promise<number> {
  const paths = dataPaths(settings.dataFolder);
  const record = readRunFile(paths.runFile);
  const serving = record !== null && record.mode !== "services" && isOwnerRunning(record);
  return serving
    ? besideTheShop(settings, steps, paths, record, work)
    : withOwnServices(settings, steps, work);
}

async function besideTheShop(
  given: Settings,
  steps: Steps,
  paths: DataPaths,
  record: RunRecord,
  work: Work,
): Promise<number> {
  if (record.state !== "ready") {
    throw new UserError(
      "The shop is just starting or stopping; wait until it has, and run this command again.",
    );
  }
  const { ports, backendUrl, storefrontUrl } = record;
  const settings = { ...given, ports, backendUrl, storefrontUrl };
  const runFile = join(paths.folder, "command.json");
  return withRun({ mode: "services", settings, steps, runFile }, async ({ run }) => {
    const secrets = await loadSecrets(paths.secrets, settings.secrets);
    const services = servicesOf(record, settings, secrets);
    const home = record.mode === "dev" ? SOURCES : BUILT;
    return work({ run, steps, settings, paths, secrets, services, home }, record);
  });
}

function withOwnServices(settings: Settings, steps: Steps, work: Work): Promise<number> {
  return withRun({ mode: "services", settings, steps }, async ({ run, paths }) => {
    await requireServicePorts(settings);
    const product = await openProduct({ run, steps, settings, paths });
    await prepareDatabase(product);
    return work(product, null);
  });
}

function requireServicePorts(settings: Settings): Promise<void> {
  const parts = ownParts(settings).filter((part) => part === "postgres" || part === "meilisearch");
  return requirePorts(settings, parts);
}
