import "server-only";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { placeSchema } from "./cart-shapes";
import { medusaFetch } from "./client";

/** Letters enough to look for a place, and few enough to be one. */
export const placeQuestion = z.string().trim().min(2).max(100);

/** The kecamatan that a few words may mean, the likeliest first. */
export async function findPlaces(q: string, locale: Locale) {
  const schema = z.object({ districts: z.array(placeSchema) });
  return (await medusaFetch("/store/districts", { schema, locale, query: { q }, isCounted: true }))
    .districts;
}
