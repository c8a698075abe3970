import type { DataPaths } from "../config/data-folder.ts";
import { loadSecrets } from "../config/secrets.ts";
import type { Settings } from "../config/settings.ts";
import type { Run } from "../process/run.ts";
import type { Steps } from "../progress/steps.ts";
import { startServices } from "../services/services.ts";
import { build } from "./build.ts";
import { BUILT } from "./home.ts";
import type { Product } from "./product.ts";

/** What is known before anything of the product is there. */
export interface Opening {
  readonly run: Run;
  readonly steps: Steps;
  readonly settings: Settings;
  readonly paths: DataPaths;
}

/** Starts the services and builds the servers, side by side; the database is as it was left. */
export async function openProduct({ run, steps, settings, paths }: Opening): Promise<Product> {
  const secrets = await loadSecrets(paths.secrets, settings.secrets);
  const [services] = await Promise.all([
    startServices(run, steps, { settings, paths, secrets, durable: true }),
    build(run, steps, paths.logs),
  ]);
  return { run, steps, settings, paths, secrets, services, home: BUILT };
}
