import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageProgram, STOREFRONT } from "../config/paths.ts";
import { storefrontEnv } from "../config/server-env.ts";
import { UserError } from "../config/user-error.ts";
import type { Child } from "../process/child.ts";
import type { Kept } from "../process/keep-running.ts";
import { waitForHttp } from "../process/wait-for-http.ts";
import { type Product, startMedusa } from "./product.ts";

const READY_MS = 180_000;

/** Starts both servers side by side and waits until each says that it is ready. */
export function startServers(product: Product): Promise<Kept[]> {
  return Promise.all([startBackend(product), startStorefront(product)]);
}

async function startBackend(product: Product): Promise<Kept> {
  const { home, settings, steps } = product;
  const port = String(settings.ports.backend);
  const command = home.nodeEnv === "production" ? "start" : "develop";
  const start = async () => {
    const child = startMedusa(product, { name: "backend", args: [command, "--port", port] });
    return ready("The backend", child, port);
  };
  const child = await steps.run("Backend", (step) => {
    step.note(`port ${port}`);
    return start();
  });
  const meanwhile = "the shop shows the pages it has kept, and nothing can be ordered";
  return { name: "The backend", meanwhile, child, restart: start };
}

async function startStorefront(product: Product): Promise<Kept> {
  const { home, paths, run, settings, steps } = product;
  const port = String(settings.ports.storefront);
  const command = home.nodeEnv === "production" ? "start" : "dev";
  const start = async () => {
    const child = run.start({
      name: "storefront",
      tier: "application",
      essential: false,
      program: process.execPath,
      args: [packageProgram(STOREFRONT, "next", "next"), command, "-p", port],
      cwd: STOREFRONT,
      env: {
        ...storefrontEnv(product, readKey(paths.publishableKey)),
        NODE_ENV: home.nodeEnv,
      },
      log: join(paths.logs, "storefront.log"),
    });
    return ready("The storefront", child, port);
  };
  const child = await steps.run("Storefront", (step) => {
    step.note(`port ${port}`);
    return start();
  });
  const meanwhile = "the shop is closed, the managers' pages are open";
  return { name: "The storefront", meanwhile, child, restart: start };
}

async function ready(name: string, child: Child, port: string): Promise<Child> {
  const url = `http://localhost:${port}/ready`;
  await waitForHttp({ name, url, child, timeoutMs: READY_MS });
  return child;
}

function readKey(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new UserError(`The shop's setup left no publishable key in ${file}; see its log.`);
  }
}
