import { expect, type Page } from "@playwright/test";
import type { JsonLdGraph } from "./schema-org";

/** What a page says of itself to those who do not look at it. */
export interface Head {
  status: number;
  title: string;
  canonical: string | null;
  /** Language → address. */
  alternates: Record<string, string>;
  /** Name or property → content, of all `meta` elements. */
  meta: Record<string, string>;
  jsonLd: JsonLdGraph[];
}

/** Fetches a page and reads its head as it was sent, before any script could change it. */
export async function readHead(page: Page, path: string): Promise<Head> {
  const answer = await page.request.get(path);
  const head = await page.evaluate(parseHead, await answer.text());
  return { ...head, status: answer.status(), jsonLd: head.jsonLd.map((text) => JSON.parse(text)) };
}

/** What search engines are told to do with a page; "" where they may show it. */
export function robotsOf({ meta }: Head): string {
  return meta.robots ?? "";
}

/** The graph of a page that must have exactly one. */
export function onlyGraph({ jsonLd }: Head, name: string): JsonLdGraph {
  const [graph] = jsonLd;
  expect(jsonLd, `${name} has one JSON-LD script`).toHaveLength(1);
  if (graph === undefined) throw new Error(`${name} has no JSON-LD.`);
  return graph;
}

// Runs in the browser.
function parseHead(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const of = (element: Element, name: string) => element.getAttribute(name) ?? "";
  const metas = all("meta[content]").map((element): [string, string] => [
    of(element, "name") || of(element, "property"),
    of(element, "content"),
  ]);
  const links = all("link[rel=alternate][hreflang]").map((element): [string, string] => [
    of(element, "hreflang"),
    of(element, "href"),
  ]);
  return {
    title: page.title,
    canonical: page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null,
    alternates: Object.fromEntries(links),
    meta: Object.fromEntries(metas),
    jsonLd: all('script[type="application/ld+json"]').map((element) => element.textContent ?? ""),
  };
}
