import { z } from "zod";
import {
  CATALOGUE_KINDS,
  type CatalogueDocument,
  type CatalogueIds,
  type CatalogueKind,
} from "../fields/catalogue-document";
import type { Graph } from "../graph";
import { readEnglish } from "./english";
import { producers } from "./producers";
import { products } from "./products";
import type { Source } from "./source";
import { villages } from "./villages";

/** How many are read at once: few queries, and memory stays flat. */
export const BATCH_SIZE = 200;

const SOURCES: Readonly<Record<CatalogueKind, Source>> = {
  product: products,
  producer: producers,
  village: villages,
};

const keySchema = z.object({ id: z.string() });

async function toDocuments(
  query: Graph,
  source: Source,
  data: unknown[],
): Promise<CatalogueDocument[]> {
  const rows = z.array(source.schema).parse(data);
  if (rows.length === 0) return [];
  const english = await readEnglish(query, rows.flatMap(source.translated));
  return rows.flatMap((row) => source.toDocument(row, english) ?? []);
}

/** The documents of what can be found among these ids; there are none of the others. */
export async function buildDocuments(
  query: Graph,
  ids: CatalogueIds,
): Promise<CatalogueDocument[]> {
  const built = await Promise.all(
    CATALOGUE_KINDS.map(async (kind) => {
      if (ids[kind].length === 0) return [];
      const { entity, fields } = SOURCES[kind];
      const { data } = await query.graph({ entity, fields, filters: { id: [...ids[kind]] } });
      return toDocuments(query, SOURCES[kind], data);
    }),
  );
  return built.flat();
}

/** All documents, batch by batch. */
export async function* streamDocuments(query: Graph): AsyncGenerator<CatalogueDocument[]> {
  for (const kind of CATALOGUE_KINDS) yield* streamKind(query, SOURCES[kind]);
}

async function* streamKind(query: Graph, source: Source) {
  const { entity, fields } = source;
  let last = "";
  for (;;) {
    const { data } = await query.graph({
      entity,
      fields,
      filters: { id: { $gt: last } },
      pagination: { take: BATCH_SIZE, order: { id: "ASC" } },
    });
    yield await toDocuments(query, source, data);
    if (data.length < BATCH_SIZE) return;
    last = keySchema.parse(data.at(-1)).id;
  }
}
