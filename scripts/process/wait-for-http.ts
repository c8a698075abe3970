import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "./child.ts";

const POLL_MS = 150;
const REQUEST_MS = 5_000;
const STOP_GRACE_MS = 5_000;

interface Waiting {
  readonly name: string;
  readonly url: string;
  readonly child: Child;
  readonly timeoutMs: number;
}

/**
 * Waits until an address answers 200, and ends the child if it does not in time. The child is
 * watched too: were it gone, another program could be answering in its place.
 */
export async function waitForHttp({ name, url, child, timeoutMs }: Waiting): Promise<void> {
  let running = true;
  const ended = child.ended.then(() => {
    running = false;
  });
  const started = Date.now();
  let answer = "no answer";
  while (running && Date.now() - started < timeoutMs) {
    answer = await request(url);
    if (running && answer === "200") return;
    await Promise.race([sleep(POLL_MS), ended]);
  }
  if (!running) throw child.failure(`${name} ended while it was starting`);
  // Not left beside whatever is tried next.
  await child.stop(STOP_GRACE_MS);
  throw child.failure(`${name} is not ready after ${timeoutMs / 1000} s: ${url} says ${answer}`);
}

async function request(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(REQUEST_MS) });
    const body = await response.text();
    return response.ok ? "200" : `${response.status} ${body.slice(0, 300)}`;
  } catch {
    return "no answer";
  }
}
