import { expect, test } from "vitest";
import { findLeftovers, isOwnerRunning } from "./leftovers.ts";
import { type ProcessTable, startTimeOf } from "./process-table.ts";
import { parseRunRecord, type RunRecord } from "./run-record.ts";

const record: RunRecord = {
  runId: "run-1",
  bootId: "boot-1",
  mode: "start",
  state: "ready",
  launcher: { pid: 10, startTime: "100" },
  ports: { storefront: 8000, backend: 9000, postgres: 5433, meilisearch: 7700 },
  backendUrl: "http://localhost:9000",
  storefrontUrl: "http://localhost:8000",
  database: "embedded",
  search: "embedded",
  processes: [
    { name: "postgres", pid: 11, startTime: "110" },
    { name: "backend", pid: 12, startTime: "120" },
  ],
};

function table(
  running: Record<number, { startTime: string; environment?: string }>,
  bootId = "boot-1",
): ProcessTable {
  return {
    bootId,
    startTime: (pid) => running[pid]?.startTime ?? null,
    environment: (pid) => running[pid]?.environment ?? null,
    commandLine: () => null,
    pids: () => Object.keys(running).map(Number),
  };
}

test("listed processes that still run are leftovers", () => {
  const running = table({ 11: { startTime: "110" }, 12: { startTime: "120" } });
  expect(findLeftovers(record, running)).toEqual([11, 12]);
});

test("a number that another program got since is not touched", () => {
  expect(findLeftovers(record, table({ 12: { startTime: "999" } }))).toEqual([]);
});

test("after a restart of the machine nothing is ours, whatever the numbers say", () => {
  expect(findLeftovers(record, table({ 11: { startTime: "110" } }, "boot-2"))).toEqual([]);
  expect(isOwnerRunning(record, table({ 10: { startTime: "100" } }, "boot-2"))).toBe(false);
});

test("a child of a child is known by the mark of the run, and only by the whole mark", () => {
  const running = table({
    20: { startTime: "200", environment: "PATH=/bin\0LAPAK_RUN=run-1\0" },
    21: { startTime: "201", environment: "LAPAK_RUN=run-12\0" },
    22: { startTime: "202", environment: "NOTE=LAPAK_RUN=run-1\0" },
  });
  expect(findLeftovers(record, running)).toEqual([20]);
});

test("the launcher is known by its start time", () => {
  expect(isOwnerRunning(record, table({ 10: { startTime: "100" } }))).toBe(true);
  expect(isOwnerRunning(record, table({ 10: { startTime: "101" } }))).toBe(false);
});

test("a start time is read behind a name that holds blanks and brackets; a zombie has none", () => {
  const rest = "1 1 1 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 4711 0 0";
  expect(startTimeOf(`12 (next (v16) x) S ${rest}`)).toBe("4711");
  expect(startTimeOf(`12 (node) Z ${rest}`)).toBeNull();
});

test("a record is read back, and half a file counts as none", () => {
  const text = JSON.stringify(record);
  expect(parseRunRecord(text)).toEqual(record);
  expect(parseRunRecord(text.slice(0, 80))).toBeNull();
  expect(parseRunRecord('{"runId": "x"}')).toBeNull();
});
