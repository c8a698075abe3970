import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import { getEnvironment } from "../config/environment";
import type { Reference } from "../discovery/writing/references";
import { readRefusal } from "../lib/refusal";
import { keepPicture } from "../seeding/pictures";
import { showInSearch } from "../seeding/search";
import { saveProducersWorkflow } from "../workflows/village/save-producers";
import { saveVillagesWorkflow } from "../workflows/village/save-villages";

const PAGE = 200;

const villages = z.array(
  z.object({ id: z.string(), slug: z.string(), picture_url: z.string().nullable() }),
);
const producers = z.array(
  z.object({ id: z.string(), handle: z.string(), picture_url: z.string().nullable() }),
);
const products = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    thumbnail: z.string().nullable(),
    images: z.array(z.object({ id: z.string(), url: z.string(), rank: z.number() })),
  }),
);

/**
 * Makes kept pictures of the single files that an earlier version kept, and puts their addresses in
 * the place of the old ones. What is not a sound picture stays as it is.
 */
export async function ensureKeptPictures(container: MedusaContainer): Promise<void> {
  const changed = [
    ...(await renewVillages(container)),
    ...(await renewProducers(container)),
    ...(await renewProducts(container)),
  ];
  if (changed.length > 0) await showInSearch(container, changed);
}

async function renewVillages(container: MedusaContainer): Promise<Reference[]> {
  const changed: Reference[] = [];
  for await (const rows of pages(container, "village", ["id", "slug", "picture_url"])) {
    for (const { id, slug, picture_url: old } of villages.parse(rows)) {
      const picture_url = await renewed(container, slug, old);
      if (picture_url === old) continue;
      const input = { create: [], update: [{ id, picture_url }] };
      await saveVillagesWorkflow(container).run({ input });
      changed.push({ kind: "village", id });
    }
  }
  return changed;
}

async function renewProducers(container: MedusaContainer): Promise<Reference[]> {
  const changed: Reference[] = [];
  for await (const rows of pages(container, "producer", ["id", "handle", "picture_url"])) {
    for (const { id, handle, picture_url: old } of producers.parse(rows)) {
      const picture_url = await renewed(container, handle, old);
      if (picture_url === old) continue;
      const input = { create: [], update: [{ id, picture_url }] };
      await saveProducersWorkflow(container).run({ input });
      changed.push({ kind: "producer", id });
    }
  }
  return changed;
}

async function renewProducts(container: MedusaContainer): Promise<Reference[]> {
  const changed: Reference[] = [];
  const fields = ["id", "handle", "thumbnail", "images.id", "images.url", "images.rank"];
  for await (const rows of pages(container, "product", fields)) {
    for (const { id, handle, thumbnail: old, images } of products.parse(rows)) {
      const thumbnail = await renewed(container, handle, old);
      const inOrder = images.toSorted((one, other) => one.rank - other.rank);
      const now = [];
      for (const image of inOrder) {
        now.push({ id: image.id, url: (await renewed(container, handle, image.url)) ?? image.url });
      }
      const isSame =
        thumbnail === old && now.every(({ url }, index) => url === inOrder[index]?.url);
      if (isSame) continue;
      const input = { products: [{ id, thumbnail, images: now }] };
      await updateProductsWorkflow(container).run({ input });
      changed.push({ kind: "product", id });
    }
  }
  return changed;
}

/** All rows of an entity, some at a time. */
async function* pages(container: MedusaContainer, entity: string, fields: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let skip = 0; ; skip += PAGE) {
    const pagination = { skip, take: PAGE, order: { id: "ASC" } };
    const { data } = await query.graph({ entity, fields, pagination });
    if (data.length === 0) return;
    yield data;
  }
}

/** The address of the kept picture made of a single file; the same address for everything else. */
async function renewed(container: MedusaContainer, handle: string, address: string | null) {
  const { BACKEND_URL, LAPAK_DATA } = getEnvironment();
  const own = address?.replace(BACKEND_URL, "");
  const name = own?.startsWith("/static/") ? own.slice("/static/".length) : "";
  const file = join(LAPAK_DATA, "uploads", decodeURIComponent(name));
  const isSingleFile = name !== "" && basename(file) === decodeURIComponent(name);
  if (!isSingleFile || !existsSync(file)) return address;
  try {
    return await keepPicture(container, { handle, file, current: null });
  } catch (error) {
    if (readRefusal(error) === null) throw error;
    return address;
  }
}
