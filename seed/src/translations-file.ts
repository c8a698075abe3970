import { MAX_NAME, MAX_STORY, readChoice, readOptional, readRequired } from "./cells";
import { type Row, readCsv } from "./csv";
import type { Problems } from "./errors";
import { suggestionFor } from "./nearest";
import type { Translations } from "./types";

const KINDS = {
  desa: "village",
  bumdes: "enterprise",
  produsen: "producers",
  produk: "products",
  pengalaman: "experiences",
  varian: "variants",
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Which `kolom` each kind may translate, and the field it becomes. */
const FIELDS: Record<Kind, Readonly<Record<string, string>>> = {
  village: { nama: "name", cerita: "story" },
  enterprise: { nama: "name", alamat: "address", jam_buka: "openingHours" },
  producers: { nama: "name", cerita: "story" },
  products: { nama: "name", cerita: "story" },
  experiences: {
    nama: "name",
    cerita: "story",
    satuan: "unit",
    durasi: "duration",
    jadwal: "schedule",
  },
  variants: { nama: "label" },
};

/** Handles that may be translated; null where a list could not be read (told elsewhere). */
export type KnownHandles = Record<Kind, ReadonlySet<string> | null>;

interface Entry {
  kind: Kind;
  handle: string;
  field: string;
  text: string;
}

/** A set of texts that nothing has been translated into yet. */
export function emptyTranslations(): Translations {
  return {
    village: {},
    enterprise: {},
    producers: {},
    products: {},
    variants: {},
    experiences: {},
  };
}

function readEntry(problems: Problems, row: Row, known: KnownHandles): Entry | null {
  const kindCell = row.cell("jenis");
  const kind = readChoice<Kind>(problems, kindCell, KINDS);
  if (kind === null) return null;
  const handleCell = row.cell("handle");
  const handle = readRequired(problems, handleCell, 200);
  const handles = known[kind];
  const kindName = kindCell.value.trim().toLowerCase();
  if (handle !== null && handles !== null && !handles.has(handle)) {
    const params = { kind: kindName, ...suggestionFor(handle, handles) };
    problems.error(handleCell, "translation_handle", params);
  }
  const fieldCell = row.cell("kolom");
  const column = readRequired(problems, fieldCell)?.toLowerCase().replace(/\s+/g, "_") ?? null;
  const fields = FIELDS[kind];
  const field = column !== null && Object.hasOwn(fields, column) ? fields[column] : undefined;
  if (column !== null && field === undefined) {
    const allowed = Object.keys(fields);
    const params = { kind: kindName, allowed: allowed.join(", ") };
    problems.error(fieldCell, "translation_field", {
      ...params,
      ...suggestionFor(column, allowed),
    });
  }
  // A line whose text is still empty is a text still to be translated.
  const text = readOptional(
    problems,
    row.cell("teks"),
    column === "cerita" ? MAX_STORY : MAX_NAME * 2,
  );
  if (handle === null || field === undefined || text === null) return null;
  return { kind, handle, field, text };
}

function store(translations: Translations, { kind, handle, field, text }: Entry): void {
  if (kind === "village" || kind === "enterprise") {
    Object.assign(translations[kind], { [field]: text });
    return;
  }
  const group: Record<string, object> = translations[kind];
  group[handle] = { ...group[handle], [field]: text };
}

/** Reads `translations/<language>.csv`; a village may have none. */
export async function readTranslationsFile(
  problems: Problems,
  path: string,
  file: string,
  known: KnownHandles,
): Promise<Translations> {
  const rows = await readCsv(problems, path, file, {
    required: ["jenis", "handle", "kolom", "teks"],
    optionalFile: true,
  });
  const translations = emptyTranslations();
  const firstLines = new Map<string, number>();
  for (const row of rows ?? []) {
    const entry = readEntry(problems, row, known);
    if (entry === null) continue;
    const key = JSON.stringify([entry.kind, entry.handle, entry.field]);
    const first = firstLines.get(key);
    if (first === undefined) {
      firstLines.set(key, row.line);
      store(translations, entry);
    } else problems.error(row.cell("handle"), "translation_duplicate", { first });
  }
  return translations;
}
