import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { batchTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import { TRANSLATED_LOCALE } from "../lib/locales";

/** The English texts of one record; those that are not given are not translated. */
export interface TranslatedRecord {
  /** The record's table, such as `product`. */
  reference: string;
  reference_id: string;
  translations: Readonly<Record<string, string | undefined>>;
}

/** Makes the English texts of records agree with the files; answers the ids of what changed. */
export async function saveTranslations(
  container: MedusaContainer,
  records: readonly TranslatedRecord[],
): Promise<ReadonlySet<string>> {
  const wanted = records.map((record) => ({
    ...record,
    translations: withoutGaps(record.translations),
  }));
  const known = await container.resolve(Modules.TRANSLATION).listTranslations(
    {
      reference_id: wanted.map(({ reference_id }) => reference_id),
      locale_code: TRANSLATED_LOCALE,
    },
    { take: null },
  );
  const byReference = new Map(known.map((row) => [row.reference_id, row]));
  const create = wanted.filter(
    ({ reference_id, translations }) =>
      !byReference.has(reference_id) && Object.keys(translations).length > 0,
  );
  const update = wanted.flatMap(({ reference_id, translations }) => {
    const row = byReference.get(reference_id);
    return row === undefined || sameTexts(row.translations, translations)
      ? []
      : [{ id: row.id, reference_id, translations }];
  });
  if (create.length + update.length > 0) {
    await batchTranslationsWorkflow(container).run({
      input: {
        create: create.map((record) => ({ ...record, locale_code: TRANSLATED_LOCALE })),
        update: update.map(({ id, translations }) => ({ id, translations })),
        delete: [],
      },
    });
  }
  return new Set([...create, ...update].map(({ reference_id }) => reference_id));
}

function withoutGaps(texts: TranslatedRecord["translations"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) =>
      text === undefined || text === "" ? [] : [[field, text]],
    ),
  );
}

function sameTexts(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => one[field] === other[field]);
}
