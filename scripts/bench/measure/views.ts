import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext } from "playwright-core";
import { PHONE } from "./phone.ts";
import { type Flow, Pipe } from "./pipe.ts";
import { open } from "./view.ts";

// A browser asks for a newer service worker about two seconds after it has opened a page.
const QUIET_MS = 2500;
const LONGEST_MS = 30_000;

/** A first visit with an empty browser, and a second one with what the first has left behind. */
export interface Views {
  readonly first: Flow;
  readonly repeat: Flow;
}

/**
 * Both visits of one page by somebody who was never there before, with all that the shop sends
 * them, its service worker's downloads too. The bytes are counted on their way, since the browser
 * tells of a service worker's requests neither all nor how large their answers are. Throws if
 * anybody but the shop was asked, or if there is no service worker.
 */
export async function firstAndRepeat(browser: Browser, url: string): Promise<Views> {
  const pipe = await Pipe.to(url);
  const context = await browser.newContext({ ...PHONE, proxy: { server: pipe.proxy } });
  const strangers = strangersOf(context, new URL(url).origin);
  try {
    await visit(context, pipe, url, false);
    const first = pipe.flow;
    await visit(context, pipe, url, true);
    const { bytes, connections } = pipe.flow;
    if (strangers.size > 0) throw new Error(`${url} asks for ${[...strangers].join(", ")} too.`);
    return {
      first,
      repeat: { bytes: bytes - first.bytes, connections: connections - first.connections },
    };
  } finally {
    await context.close();
    await pipe.close();
  }
}

/** Keeps a list of what a page or its service worker asks for that is not the shop's. */
function strangersOf(context: BrowserContext, shop: string): ReadonlySet<string> {
  const strangers = new Set<string>();
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== shop) strangers.add(request.url());
  });
  return strangers;
}

async function visit(context: BrowserContext, pipe: Pipe, url: string, again: boolean) {
  const page = await context.newPage();
  await open(page, url);
  const isControlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
  if (again && !isControlled) throw new Error(`${url}: no service worker for the second visit.`);
  const isReady = await page.evaluate(workerIsReady, LONGEST_MS);
  if (!isReady) throw new Error(`${url}: no service worker within ${LONGEST_MS} ms.`);
  await untilQuiet(pipe);
  await page.close();
}

/** In the page: waits for its service worker, which is ready when it has all that it keeps beforehand. */
function workerIsReady(longest: number): Promise<boolean> {
  return Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, longest, false)),
  ]);
}

/** A service worker goes on loading after the page is there; it tells nobody when it is done. */
async function untilQuiet(pipe: Pipe): Promise<void> {
  const started = Date.now();
  let seen = -1;
  while (seen !== pipe.flow.bytes) {
    if (Date.now() - started > LONGEST_MS) throw new Error("The page never stops loading.");
    seen = pipe.flow.bytes;
    await sleep(QUIET_MS);
  }
}
