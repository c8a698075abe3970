import type { Ports } from "../config/settings.ts";
import type { ProcessIdentity } from "./process-table.ts";

/** `start` serves the production build, `dev` the sources; `services` is a command's own short run. */
export type RunMode = "start" | "dev" | "services";
export type RunState = "starting" | "ready" | "stopping";

export type SearchKind = "embedded" | "outside" | "none";

/** What `run.json` in the data folder says about the run that uses it. */
export interface RunRecord {
  readonly runId: string;
  readonly bootId: string | null;
  readonly mode: RunMode;
  readonly state: RunState;
  readonly launcher: ProcessIdentity;
  readonly ports: Ports;
  readonly backendUrl: string;
  readonly storefrontUrl: string;
  readonly database: "embedded" | "outside";
  readonly search: SearchKind;
  readonly processes: readonly (ProcessIdentity & { readonly name: string })[];
}

/** Reads a record; anything that is not one, as half a file after a power cut, counts as none. */
export function parseRunRecord(text: string): RunRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRunRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRunRecord(value: unknown): value is RunRecord {
  return (
    isObject(value) &&
    typeof value.runId === "string" &&
    (value.bootId === null || typeof value.bootId === "string") &&
    ["start", "dev", "services"].includes(String(value.mode)) &&
    ["starting", "ready", "stopping"].includes(String(value.state)) &&
    isIdentity(value.launcher) &&
    isObject(value.ports) &&
    ["storefront", "backend", "postgres", "meilisearch"].every(
      (part) => isObject(value.ports) && typeof value.ports[part] === "number",
    ) &&
    typeof value.backendUrl === "string" &&
    typeof value.storefrontUrl === "string" &&
    ["embedded", "outside"].includes(String(value.database)) &&
    ["embedded", "outside", "none"].includes(String(value.search)) &&
    Array.isArray(value.processes) &&
    value.processes.every(isIdentity)
  );
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return isObject(value) && typeof value.pid === "number" && typeof value.startTime === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
