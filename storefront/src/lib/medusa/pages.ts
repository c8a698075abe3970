import "server-only";
import { z } from "zod";
import { routing } from "@/i18n/routing";
import { medusaFetch } from "./client";
import { CATALOG_TAG } from "./tags";

const answer = z.object({
  pages: z.array(z.object({ handle: z.string(), updated_at: z.string().nullable() })),
  count: z.number(),
});

interface Stretch {
  kind: "product" | "producer" | "village";
  offset: number;
  limit: number;
}

/** What has a page of its own, a stretch at a time, and how many of that kind there are in all. */
export function listPages(stretch: Stretch) {
  return medusaFetch("/store/sitemap/pages", {
    schema: answer,
    // The same in all languages.
    locale: routing.defaultLocale,
    query: { ...stretch },
    tags: [CATALOG_TAG],
  });
}
