import { delimiter, dirname, join } from "node:path";
import { ROOT } from "./paths.ts";

/** Marks every process of one run, so that the next start can tell its own leftovers. */
export const RUN_MARK = "LAPAK_RUN";

const QUIET = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  MEILI_NO_ANALYTICS: "true",
  DO_NOT_TRACK: "1",
};

/** The environment every child gets: this one, without telemetry, with our Node first on PATH. */
export function childEnv(runId: string): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), join(ROOT, "node_modules", ".bin"), process.env.PATH];
  return {
    ...process.env,
    ...QUIET,
    [RUN_MARK]: runId,
    PATH: path.filter((part) => part !== undefined).join(delimiter),
  };
}
