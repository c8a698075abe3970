import type { DataPaths } from "../config/data-folder.ts";
import { loadSecrets } from "../config/secrets.ts";
import type { Settings } from "../config/settings.ts";
import type { Run } from "../process/run.ts";
import { build } from "../product/build.ts";
import { BUILT } from "../product/home.ts";
import { prepareDatabase, seedOnce } from "../product/prepare.ts";
import type { Product } from "../product/product.ts";
import { startServers } from "../product/servers.ts";
import type { Steps } from "../progress/steps.ts";
import { startServices } from "../services/services.ts";

interface Opening {
  readonly run: Run;
  readonly steps: Steps;
  readonly settings: Settings;
  readonly paths: DataPaths;
}

/** Opens the shop as `npm start` does, with the demo villages, for as long as the run lasts. */
export async function openShop({ run, steps, settings, paths }: Opening): Promise<Product> {
  const secrets = await loadSecrets(paths.secrets, settings.secrets);
  const [services] = await Promise.all([
    startServices(run, steps, { settings, paths, secrets, durable: true }),
    build(run, steps, paths.logs),
  ]);
  const product = { run, steps, settings, paths, secrets, services, home: BUILT };
  await prepareDatabase(product);
  await seedOnce(product);
  await startServers(product);
  return product;
}
