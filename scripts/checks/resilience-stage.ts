import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataPaths, prepareDataFolder } from "../config/data-folder.ts";
import { freeSettings } from "../product/free-settings.ts";
import { openProduct } from "../product/open-product.ts";
import { prepareDatabase, seedOnce } from "../product/prepare.ts";
import type { Product } from "../product/product.ts";
import { startBackendProcess } from "../resilience/backend-process.ts";
import { findWanted } from "../resilience/buyer.ts";
import { crashRounds } from "../resilience/crash.ts";
import { crowdRounds } from "../resilience/crowd.ts";
import { startRedis } from "../resilience/redis.ts";
import { installFromDebian, onPath } from "./find-program.ts";
import { type Checking, type Outcome, outcomeOf, type Stage, together } from "./stage.ts";

const GOODS = "gula-semut";
const REDIS = ["redis-server"];

/** What only several processes, or the death of one, can show: that nothing is sold twice. */
export const resilience: Stage = {
  id: "resilience",
  title: "Crashes and crowds",
  async run(checking) {
    const product = await openShop(checking);
    const crashed = await judged("Killed while ordering", async () => {
      const first = await startBackendProcess(product, "backend-first");
      const wanted = await findWanted(first.url, readKey(product), GOODS);
      await first.child.stop(20_000);
      return crashRounds(product, wanted);
    });
    return together([crashed, await severalBackends(checking, product)]);
  },
};

async function openShop({ run, steps, paths }: Checking): Promise<Product> {
  const folder = join(paths.folder, "resilience");
  const settings = await freeSettings(folder);
  const own = dataPaths(settings.dataFolder);
  await prepareDataFolder(own);
  const product = await openProduct({ run, steps, settings, paths: own });
  await prepareDatabase(product);
  await seedOnce(product);
  return product;
}

/** Two backends share their locks through Redis; where there is none, that is said and not counted. */
async function severalBackends(checking: Checking, product: Product): Promise<Outcome> {
  const program = await findRedis(checking);
  if (program === null) {
    console.log(
      "Two backends: SKIPPED, there is no redis-server (Debian: apt-get install redis-server)",
    );
    return { ok: true, counts: { passed: 0, failed: 0 } };
  }
  const redisUrl = await startRedis(checking.run, program, join(product.paths.folder, "redis"));
  const shared = { ...product, settings: { ...product.settings, redisUrl } };
  return judged("Two backends with Redis, a crowd for the last pieces", async () => {
    const backends = await Promise.all(
      ["backend-one", "backend-two"].map((name) => startBackendProcess(shared, name)),
    );
    const urls = backends.map(({ url }) => url);
    const wanted = await findWanted(urls[0] ?? "", readKey(product), GOODS);
    const { databaseUrl } = product.services;
    return crowdRounds({ databaseUrl, urls, wanted });
  });
}

async function findRedis(checking: Checking): Promise<string | null> {
  const found = onPath(REDIS);
  if (found !== null) return found;
  return (await installFromDebian(checking, "redis-server")) ? onPath(REDIS) : null;
}

async function judged(title: string, work: () => Promise<string[]>): Promise<Outcome> {
  console.log(`\n${title}`);
  const faults = await work();
  for (const fault of faults) console.error(`  ✗ ${fault}`);
  console.log(`  ${faults.length === 0 ? "passed" : "FAILED"}`);
  const ok = faults.length === 0;
  return ok ? { ok, counts: { passed: 1, failed: 0 } } : outcomeOf(false);
}

function readKey(product: Product): string {
  return readFileSync(product.paths.publishableKey, "utf8").trim();
}
