import { readdirSync, readFileSync } from "node:fs";

/** One process, told apart from a later one with the same number by the moment it began. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime: string;
}

/** What is read about running processes; replaced in tests. */
export interface ProcessTable {
  /** The computer's boot: numbers and start times mean nothing across two of them. */
  readonly bootId: string | null;
  startTime(pid: number): string | null;
  environment(pid: number): string | null;
  commandLine(pid: number): string | null;
  pids(): number[];
}

function livesInGroup(pid: number, group: number): boolean {
  const stat = read(`/proc/${pid}/stat`);
  const [state, , pgrp] = stat === null ? [] : fieldsOf(stat);
  return pgrp === String(group) && state !== "Z";
}

/** Whether anybody of a process group still runs; without /proc, whether it can be signalled. */
export function isGroupRunning(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  // Ended processes that nobody has collected, as in a container without an init, still count there.
  const pids = processTable.pids();
  return pids.length === 0 || pids.some((pid) => livesInGroup(pid, group));
}

/** The 22nd field of /proc/<pid>/stat; the 2nd, the name, may hold blanks and brackets itself. */
export function startTimeOf(stat: string): string | null {
  const fields = fieldsOf(stat);
  // A zombie has ended, only its parent has not noticed yet.
  return fields[0] === "Z" ? null : (fields[19] ?? null);
}

function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** The processes of this machine; on a system without /proc there is nothing to see. */
export const processTable: ProcessTable = {
  bootId: read("/proc/sys/kernel/random/boot_id")?.trim() ?? null,
  startTime(pid) {
    const stat = read(`/proc/${pid}/stat`);
    return stat === null ? null : startTimeOf(stat);
  },
  environment: (pid) => read(`/proc/${pid}/environ`),
  commandLine: (pid) => read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim() ?? null,
  pids() {
    try {
      return readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
    } catch {
      return [];
    }
  },
};

/** The identity of a running process, or null when it has ended. */
export function identify(pid: number, table: ProcessTable = processTable): ProcessIdentity | null {
  const startTime = table.startTime(pid);
  return startTime === null ? null : { pid, startTime };
}

/** Whether exactly this process still runs. */
export function isRunning(identity: ProcessIdentity, table: ProcessTable = processTable): boolean {
  return table.startTime(identity.pid) === identity.startTime;
}
