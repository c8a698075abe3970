import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";
import { ROOT } from "./paths.ts";
import { parseSettings, type Settings } from "./settings.ts";

/** The settings from the environment, and from `.env` for what the environment leaves open. */
export function loadSettings(): Settings {
  const file = join(ROOT, ".env");
  if (existsSync(file)) loadEnvFile(file);
  return parseSettings(process.env, ROOT);
}
