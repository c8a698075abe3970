import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { dataPaths } from "../config/data-folder.ts";
import { ROOT, STOREFRONT } from "../config/paths.ts";
import type { Child } from "../process/child.ts";
import { findLeftovers } from "../process/leftovers.ts";
import { freePorts } from "../process/ports.ts";
import { processTable } from "../process/process-table.ts";
import { readRunFile } from "../process/run-file.ts";
import type { RunRecord } from "../process/run-record.ts";
import { findChromium } from "./chromium.ts";
import { countedTests, packaged, reportFile } from "./programs.ts";
import { type Checking, type Outcome, outcomeOf, type Stage, together } from "./stage.ts";
import { startStripe } from "./stripe-stand-in.ts";

const NAME = "e2e";
const START_MS = 600_000;
const STOP_MS = 60_000;
const ADMIN_EMAIL = "admin@lapak-desa.test";

/** The whole product as `npm start` serves it, driven by a real browser, and stopped again. */
export const e2e: Stage = {
  id: NAME,
  title: "Browser tests",
  async run(checking) {
    const chromium = await findChromium(checking);
    const folder = join(checking.paths.folder, "shop");
    const ports = await freePorts(5);
    const stripe = startStripe(checking.run, { port: ports[4], backendPort: ports[1] });
    const product = checking.run.start({
      name: "shop",
      tier: "application",
      program: process.execPath,
      args: [join(ROOT, "scripts", "cli", "start.ts")],
      cwd: ROOT,
      env: { ...shopEnv(folder, ports), ...stripe.shopEnv },
      log: null,
    });
    const record = await waitUntilReady(product, folder);
    if (record === null) return outcomeOf(false);
    const tests = await countedTests(checking, {
      name: NAME,
      ...packaged(STOREFRONT, "@playwright/test", "playwright", ["test", "--reporter=list,json"]),
      cwd: STOREFRONT,
      env: { ...testEnv(checking, record, folder, chromium), ...stripe.testEnv },
    });
    const stopped = await stops(product, folder);
    await stripe.child.stop(STOP_MS);
    return together([tests, stopped]);
  },
};

/** Settings of a shop of its own, whatever this terminal's environment or `.env` say. */
function shopEnv(folder: string, ports: readonly number[]): NodeJS.ProcessEnv {
  const [storefront, backend, postgres, meilisearch] = ports;
  return {
    LAPAK_DATA: folder,
    STOREFRONT_PORT: String(storefront),
    BACKEND_PORT: String(backend),
    POSTGRES_PORT: String(postgres),
    MEILI_PORT: String(meilisearch),
    ADMIN_EMAIL,
    ADMIN_PASSWORD: "",
    STOREFRONT_URL: "",
    BACKEND_URL: "",
    DATABASE_URL: "",
    MEILISEARCH_HOST: "",
    REDIS_URL: "",
    BITESHIP_API_KEY: "",
  };
}

function testEnv(
  checking: Checking,
  record: RunRecord,
  folder: string,
  chromium: string | null,
): NodeJS.ProcessEnv {
  return {
    E2E_STOREFRONT_URL: record.storefrontUrl,
    E2E_BACKEND_URL: record.backendUrl,
    E2E_ADMIN_EMAIL: ADMIN_EMAIL,
    E2E_ADMIN_PASSWORD_FILE: join(dataPaths(folder).secrets, "admin-password"),
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile(checking, NAME),
    ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }),
  };
}

async function waitUntilReady(product: Child, folder: string): Promise<RunRecord | null> {
  let running = true;
  const ended = product.ended.then(() => {
    running = false;
  });
  const started = Date.now();
  while (running && Date.now() - started < START_MS) {
    const record = readRunFile(dataPaths(folder).runFile);
    if (record?.state === "ready") return record;
    await Promise.race([sleep(250), ended]);
  }
  console.error(running ? "The shop was not ready in time." : "The shop could not be started.");
  return null;
}

/** A requested stop is no error and leaves no process: that is a test as well. */
async function stops(product: Child, folder: string): Promise<Outcome> {
  const record = readRunFile(dataPaths(folder).runFile);
  await product.stop(STOP_MS);
  const { code } = await product.ended;
  const left = record === null ? [] : findLeftovers(record, processTable);
  const ok = code === 0 && left.length === 0 && record !== null;
  if (!ok) {
    console.error(`The shop's stop ended with ${code} and left processes: ${left.join(", ")}`);
  }
  return { ok, counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1 } };
}
