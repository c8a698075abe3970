import { readFileSync } from "node:fs";

/** Counts what the backend was asked for while something else happens, by its own log. */
export async function backendCalls(log: string, work: () => Promise<unknown>): Promise<number> {
  const before = lines(log);
  await work();
  return lines(log) - before;
}

function lines(log: string): number {
  return readFileSync(log, "utf8").split('"path":"/store/').length - 1;
}
