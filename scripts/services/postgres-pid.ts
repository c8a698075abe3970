import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode } from "../config/user-error.ts";
import { type ProcessTable, processTable } from "../process/process-table.ts";

const STOP_MS = 15_000;
const POLL_MS = 100;

/** What stands in the way of starting PostgreSQL on a data folder. */
export type PidFile = "absent" | "stale" | "ours";

/**
 * Judges the number in `postmaster.pid`. PostgreSQL itself ignores a dead one, but believes any
 * living process of the same user, and after a restart that may be anything.
 */
export function judgePid(pid: number, data: string, table: ProcessTable): PidFile {
  if (table.startTime(pid) === null) return "absent";
  const words = table.commandLine(pid)?.split(" ") ?? [];
  const isPostgres = words[0]?.endsWith("/postgres") === true && words.includes(data);
  return isPostgres ? "ours" : "stale";
}

/** Ends a PostgreSQL that still serves this very folder, and removes a pid file that lies. */
export async function clearStalePid(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const pid = await readPid(file);
  if (pid === null) return;
  const verdict = judgePid(pid, data, processTable);
  if (verdict === "stale") await rm(file, { force: true });
  if (verdict !== "ours") return;
  process.kill(pid, "SIGINT");
  const started = Date.now();
  while (judgePid(pid, data, processTable) === "ours" && Date.now() - started < STOP_MS) {
    await sleep(POLL_MS);
  }
}

async function readPid(file: string): Promise<number | null> {
  try {
    const pid = Number.parseInt(await readFile(file, "utf8"), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
