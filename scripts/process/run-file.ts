import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Settings } from "../config/settings.ts";
import { identify, processTable } from "./process-table.ts";
import { parseRunRecord, type RunMode, type RunRecord } from "./run-record.ts";

/** The record of the run that uses a data folder, or that used it and was killed. */
export function readRunFile(file: string): RunRecord | null {
  try {
    return parseRunRecord(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * This run's own record. Every change is on disk before the next thing happens: what a killed
 * launcher leaves behind must be known.
 */
export class RunFile {
  readonly runId: string;
  readonly #file: string;
  #record: RunRecord;

  constructor(file: string, mode: RunMode, settings: Settings) {
    const launcher = identify(process.pid) ?? { pid: process.pid, startTime: "" };
    this.runId = randomUUID();
    this.#file = file;
    this.#record = {
      runId: this.runId,
      bootId: processTable.bootId,
      mode,
      state: "starting",
      launcher,
      ports: settings.ports,
      backendUrl: settings.backendUrl,
      storefrontUrl: settings.storefrontUrl,
      database: settings.databaseUrl === null ? "embedded" : "outside",
      search: "none",
      processes: [],
    };
    this.#write();
  }

  /** How far the run has come. */
  get state(): RunRecord["state"] {
    return this.#record.state;
  }

  /** Changes what is not the list of processes. */
  update(change: Partial<Pick<RunRecord, "state" | "search">>): void {
    this.#record = { ...this.#record, ...change };
    this.#write();
  }

  /** Notes a child. */
  add(name: string, pid: number): void {
    const identity = identify(pid);
    if (identity === null) return;
    const processes = [...this.#record.processes, { ...identity, name }];
    this.#record = { ...this.#record, processes };
    this.#write();
  }

  /** Forgets a child that has ended together with its group. */
  forget(pid: number): void {
    const processes = this.#record.processes.filter((child) => child.pid !== pid);
    this.#record = { ...this.#record, processes };
    this.#write();
  }

  /** The run is over. */
  remove(): void {
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    const draft = `${this.#file}.draft`;
    writeFileSync(draft, JSON.stringify(this.#record, null, 2), { mode: 0o600 });
    renameSync(draft, this.#file);
  }
}
