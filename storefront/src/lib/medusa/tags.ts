import { z } from "zod";

/** Marks whatever lists goods: home, villages, producers, categories. */
export const CATALOG_TAG = "catalog";

/** Marks what shows one goods. */
export const goodsTag = (handle: string) => `goods:${handle}`;

/** Marks what shows one village. */
export const villageTag = (slug: string) => `village:${slug}`;

/** Marks what shows one producer. */
export const producerTag = (handle: string) => `producer:${handle}`;

const tagSchema = z.union([
  z.literal(CATALOG_TAG),
  z.string().regex(/^(goods|village|producer):[\p{L}\p{N}._-]{1,200}$/u),
]);

/** What the backend sends when data has changed. */
export const revalidationSchema = z.object({ tags: z.array(tagSchema).min(1).max(1000) });
