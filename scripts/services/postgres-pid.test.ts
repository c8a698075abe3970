import { expect, test } from "vitest";
import type { ProcessTable } from "../process/process-table.ts";
import { judgePid } from "./postgres-pid.ts";

const table = (commandLine: string | null): ProcessTable => ({
  bootId: "boot",
  startTime: () => (commandLine === null ? null : "1"),
  environment: () => null,
  commandLine: () => commandLine,
  pids: () => [],
});

test.each([
  ["a number that nobody has", null, "absent"],
  ["PostgreSQL on this folder", "/x/bin/postgres -D /data/postgres -p 5433", "ours"],
  ["PostgreSQL on another folder", "/x/bin/postgres -D /data/postgres2", "stale"],
  ["another program", "node server.js /data/postgres", "stale"],
])("%s", (_title, commandLine, verdict) => {
  expect(judgePid(7, "/data/postgres", table(commandLine))).toBe(verdict);
});
