import type { SearchTypes } from "@medusajs/framework/types";
import { z } from "zod";
import { BATCH_SIZE, buildDocuments, streamDocuments } from "../documents/build";
import {
  CATALOGUE_KINDS,
  type CatalogueDocument,
  type CatalogueKind,
} from "../fields/catalogue-document";
import type { Graph } from "../graph";
import { inBatches, type Reference, toIds } from "./references";

/** What is to be done to an index. */
export type Mutation =
  | { action: "upsert"; documents: CatalogueDocument[] }
  | { action: "delete"; filters: SearchTypes.SearchFilters };

/** Everything that an index is filled with; when it only has to catch up, what changed since. */
export async function* seedCatalogue({
  container: { query },
  last_key,
  catchup,
}: SearchTypes.SearchSeedContext): AsyncGenerator<Mutation[]> {
  if (catchup !== undefined) {
    yield* catchUp(query, catchup.since);
    return;
  }
  // A run that broke off is begun anew: what was removed meanwhile would otherwise stay.
  if (last_key) yield [{ action: "delete", filters: { type: [...CATALOGUE_KINDS] } }];
  for await (const documents of streamDocuments(query)) yield [{ action: "upsert", documents }];
}

async function* catchUp(query: Graph, since: Date) {
  const changed = await readChanges(query, since);
  for (const batch of inBatches(changed, BATCH_SIZE)) {
    const documents = await buildDocuments(query, toIds(batch));
    yield mutationsFor(
      batch.map(({ id }) => id),
      documents,
    );
  }
}

/** What was changed at or after a moment, each thing once. */
export async function readChanges(query: Graph, since: Date): Promise<Reference[]> {
  const { data } = await query.graph({
    entity: "catalogue_change",
    fields: ["kind", "document_id"],
    filters: { created_at: { $gte: since } },
  });
  const rows = z
    .array(z.object({ kind: z.enum(CATALOGUE_KINDS), document_id: z.string() }))
    .parse(data);
  const kinds = new Map<string, CatalogueKind>(rows.map((row) => [row.document_id, row.kind]));
  return [...kinds].map(([id, kind]) => ({ id, kind }));
}

/** Writes these documents and removes the others that were asked for. */
export function mutationsFor(
  ids: readonly string[],
  documents: readonly CatalogueDocument[],
): Mutation[] {
  const found = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents: [...documents] }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ];
}
