import { plain, wordsOf } from "../../../lib/words/words";
import type { CatalogueDocument } from "../../fields/catalogue-document";
import type { Result } from "../engine";
import { MARK_END, MARK_START } from "../highlight";

/** The fields that hold names, of a document itself and of what it belongs to. */
export const NAME_FIELDS = [
  ...["title_id", "title_en", "category_id", "category_en"],
  ...["producer_id", "producer_en", "village_id", "village_en", "enterprise"],
] as (keyof CatalogueDocument)[];

/** Whole words that an engine marked, though it may have marked their beginnings only. */
export function markedWords({ hits: [first] }: Result): string[] {
  const texts = Object.values(first?.highlights ?? {}).flat();
  return texts.flatMap((text) =>
    (text.match(/[\p{L}\p{N}\ue000\ue001]+/gu) ?? [])
      .filter((word) => word.includes(MARK_START))
      .map((word) => plain(word.replaceAll(MARK_START, "").replaceAll(MARK_END, ""))),
  );
}

/** All words in the names of what was found, the best hit's first. */
export function nameWords({ hits }: Result): string[] {
  return hits.flatMap(({ document }) =>
    NAME_FIELDS.flatMap((field) => wordsOf(String(document[field] ?? ""))).map(plain),
  );
}
