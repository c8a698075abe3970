import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { momentSchema } from "./documents/places";
import type { CatalogueDocument, CatalogueKind } from "./fields/catalogue-document";
import type { Graph } from "./graph";
import { CATALOGUE_FALLBACK } from "./writing/indexes";

/** Which pages: a stretch of all those of a kind, which are in the order of their ids. */
export interface Stretch {
  kind: CatalogueKind;
  offset: number;
  limit: number;
}

/** A documents' texts come along with its handle, so not too many of them at once. */
const BATCH_SIZE = 1000;

const changedSchema = z.array(z.object({ id: z.string(), updated_at: momentSchema }));

/**
 * The handles of what can be found, each with the moment at which it was last changed, and how many
 * there are in all. They are read from the copy of the catalogue in PostgreSQL: Meilisearch does not
 * leaf past its first thousand.
 */
export async function listPages(container: MedusaContainer, { kind, offset, limit }: Stretch) {
  const search = container.resolve(Modules.SEARCH);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const pages: { handle: string; updated_at: string | null }[] = [];
  let count = 0;
  do {
    const take = Math.min(BATCH_SIZE, limit - pages.length);
    const found = await search.search<Pick<CatalogueDocument, "id" | "handle">>({
      entity: CATALOGUE_FALLBACK,
      fields: ["id", "handle"],
      filters: { type: kind },
      pagination: { take, skip: offset + pages.length },
    });
    count = found.metadata.count ?? 0;
    const documents = found.hits.map(({ document }) => document);
    if (documents.length === 0) break;
    const changed = await readChanged(query, kind, documents);
    for (const { id, handle } of documents) {
      pages.push({ handle, updated_at: changed.get(id) ?? null });
    }
  } while (pages.length < limit && offset + pages.length < count);
  return { pages, count };
}

async function readChanged(
  query: Graph,
  kind: CatalogueKind,
  documents: readonly { id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const { data } = await query.graph({
    entity: kind,
    fields: ["id", "updated_at"],
    filters: { id: documents.map(({ id }) => id) },
    pagination: { take: documents.length },
  });
  return new Map(changedSchema.parse(data).map(({ id, updated_at }) => [id, updated_at]));
}
