import { join } from "node:path";
import type { DataPaths } from "../config/data-folder.ts";
import { BACKEND, packageProgram } from "../config/paths.ts";
import type { Secrets } from "../config/secrets.ts";
import { backendEnv } from "../config/server-env.ts";
import type { Settings } from "../config/settings.ts";
import type { Child } from "../process/child.ts";
import type { Run } from "../process/run.ts";
import type { Steps } from "../progress/steps.ts";
import type { Services } from "../services/services.ts";
import type { BackendHome } from "./home.ts";

/** Everything that the steps after the services need to know. */
export interface Product {
  readonly run: Run;
  readonly steps: Steps;
  readonly settings: Settings;
  readonly paths: DataPaths;
  readonly secrets: Secrets;
  readonly services: Services;
  readonly home: BackendHome;
}

/** Leaves of Medusa's output its errors alone, so that a script's own lines stand by themselves. */
const ERRORS_ONLY = { LOG_LEVEL: "error", NODE_NO_WARNINGS: "1" };

interface MedusaOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Shows its output here instead of keeping it in a log. */
  readonly visible?: boolean;
}

/** Starts a command of Medusa's in the backend's folder. */
export function startMedusa(
  product: Product,
  { name, args, env, visible = false }: MedusaOptions,
): Child {
  const cli = packageProgram(BACKEND, "@medusajs/cli", "medusa");
  return product.run.start({
    name,
    tier: "application",
    essential: false,
    program: process.execPath,
    args: [cli, ...args],
    cwd: product.home.folder,
    env: {
      ...backendEnv(product),
      NODE_ENV: product.home.nodeEnv,
      ...(visible ? ERRORS_ONLY : {}),
      ...env,
    },
    log: visible ? null : join(product.paths.logs, `${name}.log`),
  });
}

/** The path of one of the backend's own scripts, as `medusa exec` wants it. */
export function backendScript(home: BackendHome, name: string): string {
  return `./src/scripts/${name}.${home.extension}`;
}
