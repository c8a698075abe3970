import { readChoice, readHandle, readLine, readRequired, readStory, readYesNo } from "./cells";
import { type Cell, type Row, readCsv } from "./csv";
import type { Problems } from "./errors";
import { suggestionFor } from "./nearest";
import { PERMIT_WORDS, readPermitNumber } from "./permits";
import { readSplit, SPLIT_COLUMNS } from "./price-split";
import { mergeLines } from "./product-lines";
import type { ProductSeed } from "./types";
import { readVariants } from "./variants";

const HEADERS = {
  required: [
    "handle",
    "nama",
    "kategori",
    "produsen",
    "varian",
    "harga",
    "berat_kirim",
    "stok",
    "izin",
  ],
  optional: ["hanya_ambil", "unggulan", "nomor_izin", ...SPLIT_COLUMNS, "cerita"],
} as const;

// How many of the allowed handles a message lists.
const SHOWN = 20;

/** What a product may refer to; null when that list could not be read (told elsewhere). */
export interface ProductContext {
  categories: ReadonlySet<string> | null;
  producers: ReadonlySet<string> | null;
  /** Null when it could not be read: then licences are not judged. */
  isDemo: boolean | null;
}

function readReference(
  problems: Problems,
  cell: Cell,
  known: ReadonlySet<string> | null,
  code: "unknown_category" | "unknown_producer",
): string {
  const handle = readRequired(problems, cell) ?? "";
  if (handle === "" || known === null || known.has(handle)) return handle;
  const shown = [...known].slice(0, SHOWN).join(", ") + (known.size > SHOWN ? ", ..." : "");
  problems.error(cell, code, { allowed: shown, ...suggestionFor(handle, known) });
  return handle;
}

function readProduct(
  problems: Problems,
  handle: string,
  rows: readonly Row[],
  context: ProductContext,
): ProductSeed {
  const product = mergeLines(problems, rows);
  const permitKind = readChoice(problems, product.cell("izin"), PERMIT_WORDS);
  const { categories, producers, isDemo } = context;
  return {
    handle,
    name: readLine(problems, product.cell("nama")),
    categoryHandle: readReference(
      problems,
      product.cell("kategori"),
      categories,
      "unknown_category",
    ),
    producerHandle: readReference(
      problems,
      product.cell("produsen"),
      producers,
      "unknown_producer",
    ),
    story: readStory(problems, product.cell("cerita")),
    pickupOnly: readYesNo(problems, product.cell("hanya_ambil"), false),
    flagship: readYesNo(problems, product.cell("unggulan"), false),
    permitKind: permitKind ?? "none",
    permitNumber:
      permitKind === null || isDemo === null
        ? null
        : readPermitNumber(problems, product.cell("nomor_izin"), permitKind, isDemo),
    priceSplit: readSplit(problems, product),
    photo: null,
    variants: readVariants(problems, rows),
  };
}

/** Reads `products.csv`: a line a variant, lines of one product share its handle. */
export async function readProductsFile(
  problems: Problems,
  path: string,
  file: string,
  context: ProductContext,
) {
  const rows = await readCsv(problems, path, file, HEADERS);
  if (rows === null) return null;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const handle = row.cell("handle").value;
    const group = groups.get(handle);
    if (group) group.push(row);
    else groups.set(handle, [row]);
  }
  const products: ProductSeed[] = [];
  const places = new Map<string, Cell>();
  for (const [handle, group] of groups) {
    const cell = group[0]?.cell("handle");
    if (cell === undefined) continue;
    if (handle === "") {
      // Each line that forgot its handle is told; nothing says which product it belongs to.
      for (const row of group) {
        readHandle(problems, row.cell("handle"));
        readVariants(problems, [row]);
      }
      continue;
    }
    readHandle(problems, cell);
    places.set(handle, cell);
    products.push(readProduct(problems, handle, group, context));
  }
  return { products, places };
}
