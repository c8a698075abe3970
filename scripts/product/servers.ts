import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageProgram, STOREFRONT } from "../config/paths.ts";
import { storefrontEnv } from "../config/server-env.ts";
import { UserError } from "../config/user-error.ts";
import type { Child } from "../process/child.ts";
import { waitForHttp } from "../process/wait-for-http.ts";
import { type Product, startMedusa } from "./product.ts";

const READY_MS = 180_000;

/** Starts both servers side by side and waits until each says that it is ready. */
export async function startServers(product: Product): Promise<void> {
  await Promise.all([startBackend(product), startStorefront(product)]);
}

async function startBackend(product: Product): Promise<void> {
  const { home, settings, steps } = product;
  const port = String(settings.ports.backend);
  const command = home.nodeEnv === "production" ? "start" : "develop";
  await steps.run("Backend", async (step) => {
    step.note(`port ${port}`);
    const child = startMedusa(product, { name: "backend", args: [command, "--port", port] });
    await ready("The backend", child, port);
  });
}

async function startStorefront(product: Product): Promise<void> {
  const { home, paths, run, settings, steps } = product;
  const port = String(settings.ports.storefront);
  const command = home.nodeEnv === "production" ? "start" : "dev";
  await steps.run("Storefront", async (step) => {
    step.note(`port ${port}`);
    const child = run.start({
      name: "storefront",
      tier: "application",
      program: process.execPath,
      args: [packageProgram(STOREFRONT, "next", "next"), command, "-p", port],
      cwd: STOREFRONT,
      env: {
        ...storefrontEnv(product, readKey(paths.publishableKey)),
        NODE_ENV: home.nodeEnv,
      },
      log: join(paths.logs, "storefront.log"),
    });
    await ready("The storefront", child, port);
  });
}

function ready(name: string, child: Child, port: string): Promise<void> {
  const url = `http://localhost:${port}/ready`;
  return waitForHttp({ name, url, child, timeoutMs: READY_MS });
}

function readKey(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new UserError(`The shop's setup left no publishable key in ${file}; see its log.`);
  }
}
