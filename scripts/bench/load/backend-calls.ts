import { readFile, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const STILL_MS = 300;
const LONGEST_MS = 10_000;

/** Counts what the backend was asked for while something else happens, by its own log. */
export async function backendCalls(log: string, work: () => Promise<unknown>): Promise<number> {
  const before = await calls(log);
  await work();
  return (await calls(log)) - before;
}

/** All calls so far. Their lines come through a pipe, so some of them after the answers. */
async function calls(log: string): Promise<number> {
  await untilStill(log);
  return (await readFile(log, "utf8")).split('"path":"/store/').length - 1;
}

/** Waits until nothing was written for a while; throws if that never comes. */
async function untilStill(log: string): Promise<void> {
  const started = Date.now();
  let seen = -1;
  for (;;) {
    const { size } = await stat(log);
    if (size === seen) return;
    if (Date.now() - started > LONGEST_MS) throw new Error(`${log} is never still.`);
    seen = size;
    await sleep(STILL_MS);
  }
}
