/// <reference lib="webworker" />
import { CacheExpiration } from "serwist";
import { UNANSWERED } from "@/lib/ui/unanswered";
import { CACHES } from "./caches";
import { isKeptPage } from "./kept-pages";
import { missingPicture } from "./missing-picture";
import { keepPartsOf } from "./page-parts";
import { fileOfStandIn, keepStandIns, standInFor } from "./stand-ins";
import { files, pages, pictures, privatePages } from "./strategies";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => {
  // Pages always come from the network first, so that a new worker suits pages of any release.
  void self.skipWaiting();
  event.waitUntil(keepStandIns());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener("fetch", (event) => {
  const answer = answerTo(event);
  if (answer !== null) event.respondWith(answer);
});

// A page that was opened before this worker was there tells what it is made of. The browser still
// has all that at hand, so that keeping it costs no second download.
self.addEventListener("message", (event) => {
  for (const address of event.data as string[]) {
    const request = new Request(address, { cache: "force-cache" });
    const strategy = strategyFor(new URL(address));
    if (strategy === null) continue;
    const [response, done] = strategy.handleAll({ event, request });
    event.waitUntil(Promise.allSettled([response, done]));
  }
});

async function takeOver(): Promise<void> {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  const current = new Set<string>(Object.values(CACHES));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !current.has(name)).map(forget));
}

async function forget(cacheName: string): Promise<void> {
  await new CacheExpiration(cacheName, { maxEntries: 1 }).delete();
  await caches.delete(cacheName);
}

function answerTo(event: FetchEvent): Promise<Response> | null {
  const { request } = event;
  if (request.method === "POST" && request.mode === "navigate") return sendForm(request);
  if (request.method !== "GET") return null;
  const url = new URL(request.url);
  if (request.mode === "navigate") return openPage(event, url);
  const strategy = strategyFor(url);
  if (strategy === null || strategy === pages) return null;
  if (strategy === pictures) return showPicture(event);
  return fileOfStandIn(request).then((kept) => kept ?? files.handle({ event, request }));
}

/**
 * A form that is not answered leaves its page as it is, "no content", and has it say so. The browser's
 * own page of failures would stand in its place.
 */
async function sendForm(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    for (const page of await self.clients.matchAll({ type: "window" })) {
      if (page.url === request.referrer) page.postMessage(UNANSWERED);
    }
    return new Response(null, { status: 204 });
  }
}

async function showPicture(event: FetchEvent): Promise<Response> {
  try {
    const answer = await pictures.handle({ event, request: event.request });
    if (answer.ok) return answer;
  } catch {
    // There is no network.
  }
  return missingPicture();
}

async function openPage(event: FetchEvent, { pathname }: URL): Promise<Response> {
  const strategy = isKeptPage(pathname) ? pages : privatePages;
  try {
    const page = await strategy.handle({ event, request: event.request });
    if (isAskedAhead(event.request)) event.waitUntil(keepPartsOf(page.clone()));
    return page;
  } catch {
    return standInFor(pathname);
  }
}

/** Whether the browser asks ahead of a click. */
function isAskedAhead({ headers }: Request): boolean {
  return (headers.get("sec-purpose") ?? "").startsWith("prefetch");
}

function strategyFor({ origin, pathname }: URL) {
  if (origin !== self.location.origin) return null;
  if (isKeptPage(pathname)) return pages;
  if (pathname.startsWith("/media/")) return pictures;
  if (pathname.startsWith("/_next/static/")) return files;
  return null;
}
