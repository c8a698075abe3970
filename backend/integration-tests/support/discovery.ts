import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import type { Http } from "./http";

interface Counted {
  value: string;
  label: string;
  count: number;
}

/** One thing that was found. */
export interface Hit {
  type: string;
  id: string;
  handle: string;
  title: string;
  title_highlighted: string;
  price: number | null;
  price_max: number | null;
  in_stock: boolean;
  village: { slug: string; name: string } | null;
  category: { handle: string; name: string } | null;
}

/** What the search answers. */
export interface Found {
  hits: Hit[];
  facets: Record<"type" | "category" | "village" | "producer" | "in_stock", Counted[]> & {
    price: { min: number; max: number } | null;
  };
  total: number;
  did_you_mean: string | null;
  total_without: Record<string, number>;
  page: number;
  engine: "meilisearch" | "postgres";
}

/** The most that search may lag behind the admin. */
const FRESH_MS = 2000;

/** Searches with these parameters. */
export function search(store: Http, parameters: string): Promise<Found> {
  return store.get(`/store/discovery/search?${parameters}`).json<Found>();
}

/** What is suggested for a half-typed word. */
export interface Suggested {
  hits: {
    type: string;
    handle: string;
    title: string;
    price: number | null;
    image: string | null;
    village: { slug: string } | null;
  }[];
}

/** Asks for suggestions. */
export function suggest(asker: Http, q: string, locale: string): Promise<Suggested> {
  return asker.get(`/discovery/suggest?${new URLSearchParams({ q, locale })}`).json<Suggested>();
}

/** The handles of what was found. */
export function handlesOf({ hits }: Found): string[] {
  return hits.map(({ handle }) => handle);
}

/** How many of each value a facet counts. */
export function countsOf(facet: readonly Counted[]): Record<string, number> {
  return Object.fromEntries(facet.map(({ value, count }) => [value, count]));
}

/** Asks again and again until the answer is as wanted; fails when that takes too long. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  withinMs = FRESH_MS,
): Promise<Answer> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (performance.now() > deadline) {
      expect.fail(`Still not so after ${withinMs} ms: ${JSON.stringify(answer).slice(0, 500)}`);
    }
    await sleep(25);
  }
}

/** Fills both indexes with what is in the database: a restored database leaves Meilisearch behind. */
export async function reindex(admin: Http): Promise<number> {
  const { reindexed } = await admin.post("/admin/discovery/reindex").json<{ reindexed: number }>();
  return reindexed;
}
