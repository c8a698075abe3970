import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { medusaFetch, medusaFind } from "./client";
import {
  categorySchema,
  enterpriseSchema,
  goodsSchema,
  producerSchema,
  villageSchema,
  villageSummarySchema,
} from "./shapes";
import { CATALOG_TAG, goodsTag, producerTag, villageTag } from "./tags";

// All answers are kept until the backend invalidates their tag. `cache` shares one answer, and one
// failure, between a page and its metadata.

/** All villages that sell here. */
export const getVillages = cache(async (locale: Locale) => {
  const schema = z.object({ villages: z.array(villageSummarySchema) });
  const answer = await medusaFetch("/store/villages", { schema, locale, tags: [CATALOG_TAG] });
  return answer.villages;
});

/** A village with its enterprise and producers, or null. */
export const getVillage = cache(async (slug: string, locale: Locale) => {
  const schema = z.object({ village: villageSchema });
  const tags = [CATALOG_TAG, villageTag(slug)];
  const path = `/store/villages/${encodeURIComponent(slug)}`;
  return (await medusaFind(path, { schema, locale, tags }))?.village ?? null;
});

/** All enterprises that sell here. */
export const getEnterprises = cache(async (locale: Locale) => {
  const schema = z.object({ enterprises: z.array(enterpriseSchema) });
  const answer = await medusaFetch("/store/enterprises", { schema, locale, tags: [CATALOG_TAG] });
  return answer.enterprises;
});

/** An enterprise, or null. */
export const getEnterprise = cache(async (handle: string, locale: Locale) => {
  const schema = z.object({ enterprise: enterpriseSchema });
  const path = `/store/enterprises/${encodeURIComponent(handle)}`;
  return (await medusaFind(path, { schema, locale, tags: [CATALOG_TAG] }))?.enterprise ?? null;
});

/** A producer, or null. */
export const getProducer = cache(async (handle: string, locale: Locale) => {
  const schema = z.object({ producer: producerSchema });
  const tags = [CATALOG_TAG, producerTag(handle)];
  const path = `/store/producers/${encodeURIComponent(handle)}`;
  return (await medusaFind(path, { schema, locale, tags }))?.producer ?? null;
});

/** One goods with everything its page shows, or null. */
export const getGoods = cache(async (handle: string, locale: Locale) => {
  const schema = z.object({ goods: goodsSchema });
  const path = `/store/goods/${encodeURIComponent(handle)}`;
  return (await medusaFind(path, { schema, locale, tags: [goodsTag(handle)] }))?.goods ?? null;
});

/** Categories with the number of goods in each. */
export const getCategories = cache(async (locale: Locale) => {
  const schema = z.object({ categories: z.array(categorySchema) });
  const answer = await medusaFetch("/store/goods-categories", {
    schema,
    locale,
    tags: [CATALOG_TAG],
  });
  return answer.categories;
});
