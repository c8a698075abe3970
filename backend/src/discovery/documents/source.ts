import type { z } from "zod";
import type { CatalogueDocument, CatalogueKind } from "../fields/catalogue-document";
import type { English } from "./english";

/** Where the documents of one kind come from. */
export interface Source<Schema extends z.ZodType = z.ZodType> {
  kind: CatalogueKind;
  /** What `query.graph` calls it. */
  entity: string;
  fields: string[];
  schema: Schema;
  /** Everything that a row mentions and that may have an English name. */
  translated(row: z.output<Schema>): string[];
  /** The document, or null for what nobody may find. */
  toDocument(row: z.output<Schema>, english: English): CatalogueDocument | null;
}

/** Declares a source so that its rows have the type that its schema gives them. */
export function defineSource<Schema extends z.ZodType>(source: Source<Schema>): Source<Schema> {
  return source;
}
