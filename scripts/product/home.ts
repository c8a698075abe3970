import { join } from "node:path";
import { BACKEND } from "../config/paths.ts";

/** Which of the two forms of the backend runs: its build, or its sources. */
export interface BackendHome {
  readonly folder: string;
  readonly extension: "js" | "ts";
  readonly nodeEnv: "production" | "development";
}

export const BUILT: BackendHome = {
  folder: join(BACKEND, ".medusa", "server"),
  extension: "js",
  nodeEnv: "production",
};

export const SOURCES: BackendHome = { folder: BACKEND, extension: "ts", nodeEnv: "development" };
