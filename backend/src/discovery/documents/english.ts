import { z } from "zod";
import { TRANSLATED_LOCALE } from "../../lib/locales";
import type { Graph } from "../graph";

const rowsSchema = z.array(
  z.object({ reference_id: z.string(), translations: z.record(z.string(), z.unknown()) }),
);

/** What something with an id is called in English, or its own words where nobody translated them. */
export type English = (id: string, field: string, own: string) => string;

/** Reads the English words of many things in one query. */
export async function readEnglish(query: Graph, ids: readonly string[]): Promise<English> {
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "translations"],
    filters: { reference_id: [...new Set(ids)], locale_code: TRANSLATED_LOCALE },
  });
  const words = new Map(
    rowsSchema.parse(data).map(({ reference_id, translations }) => [reference_id, translations]),
  );
  return (id, field, own) => {
    const word = words.get(id)?.[field];
    return typeof word === "string" && word !== "" ? word : own;
  };
}
