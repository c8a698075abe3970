import { setTimeout as sleep } from "node:timers/promises";
import { RUN_MARK } from "../config/child-env.ts";
import { errorCode, UserError } from "../config/user-error.ts";
import { isRunning, type ProcessTable, processTable } from "./process-table.ts";
import { readRunFile } from "./run-file.ts";
import type { RunRecord } from "./run-record.ts";

const OWNER_GRACE_MS = 3_000;
const STOPPING_GRACE_MS = 40_000;
const TERM_GRACE_MS = 15_000;
const POLL_MS = 100;

/**
 * The processes of a killed run that still run: those on its list, when their start time proves
 * that the number was not given to another program since, and those that carry the run's mark.
 */
export function findLeftovers(record: RunRecord, table: ProcessTable): number[] {
  if (record.bootId !== table.bootId) return [];
  const listed = record.processes.filter((child) => isRunning(child, table)).map(({ pid }) => pid);
  const mark = `${RUN_MARK}=${record.runId}`;
  const marked = table
    .pids()
    .filter((pid) => table.environment(pid)?.split("\0").includes(mark) === true)
    .filter((pid) => table.startTime(pid) !== null);
  return [...new Set([...listed, ...marked])];
}

/** Whether the launcher that wrote the record still runs. */
export function isOwnerRunning(record: RunRecord, table: ProcessTable = processTable): boolean {
  return record.bootId === table.bootId && isRunning(record.launcher, table);
}

/** Makes sure that nobody else uses the data folder: ends what a killed run left, and says how many. */
export async function endLeftovers(runFile: string): Promise<number> {
  const record = readRunFile(runFile);
  if (record === null) return 0;
  await waitForOwner(runFile, record);
  return endRun(record, processTable);
}

/** A launcher that is just going away is waited for; one that serves is left alone. */
async function waitForOwner(runFile: string, record: RunRecord): Promise<void> {
  const started = Date.now();
  while (isOwnerRunning(record)) {
    const stopping = readRunFile(runFile)?.state === "stopping";
    const patience = stopping ? STOPPING_GRACE_MS : OWNER_GRACE_MS;
    if (Date.now() - started > patience) {
      throw new UserError(occupied(record));
    }
    await sleep(POLL_MS);
  }
}

function occupied({ launcher, mode, storefrontUrl }: RunRecord): string {
  return mode === "services"
    ? `Another command (process ${launcher.pid}) is using this data folder; wait until it has ended and run this one again.`
    : `Lapak Desa already runs from this data folder (process ${launcher.pid}, ${storefrontUrl}); stop it first, or set LAPAK_DATA and other ports for a second one.`;
}

/** Ends every process of a run, first politely. */
export async function endRun(record: RunRecord, table: ProcessTable): Promise<number> {
  const first = findLeftovers(record, table);
  for (const pid of first) signal(pid, gentleSignal(pid, record));
  const started = Date.now();
  let left = first;
  while (left.length > 0 && Date.now() - started < TERM_GRACE_MS) {
    await sleep(POLL_MS);
    left = findLeftovers(record, table);
  }
  for (const pid of left) signal(pid, "SIGKILL");
  return first.length;
}

/** Postgres ends fast, without waiting for its clients, on SIGINT only. */
function gentleSignal(pid: number, record: RunRecord): NodeJS.Signals {
  const name = record.processes.find((child) => child.pid === pid)?.name;
  return name === "postgres" ? "SIGINT" : "SIGTERM";
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) === "ESRCH") return;
    throw new UserError(
      `Process ${pid} of an earlier run is still there and belongs to another user; end it (kill ${pid}) and start again.`,
    );
  }
}
