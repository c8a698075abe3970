import { readChoice, readHandle, readInteger, readLine, readRupiah, readStory } from "./cells";
import { type Row, readCsv } from "./csv";
import type { Problems } from "./errors";
import { Handles } from "./handles";
import type { ExperienceSeed } from "./types";

const HEADERS = {
  required: [
    "handle",
    "nama",
    "satuan",
    "harga",
    "durasi",
    "kapasitas_min",
    "kapasitas_maks",
    "jadwal",
    "status",
  ],
  optional: ["cerita"],
} as const;

const STATUS_WORDS = { terbit: "published", draf: "draft" } as const;
const MAX_PRICE = 1_000_000_000;
const MAX_CAPACITY = 10_000;

function readCapacity(problems: Problems, row: Row) {
  const cell = row.cell("kapasitas_min");
  const capacityMin = readInteger(problems, cell, 1, MAX_CAPACITY);
  const capacityMax = readInteger(problems, row.cell("kapasitas_maks"), 1, MAX_CAPACITY);
  if (capacityMin !== null && capacityMax !== null && capacityMin > capacityMax) {
    problems.error(cell, "capacity_order", { max: capacityMax });
  }
  return { capacityMin: capacityMin ?? 0, capacityMax: capacityMax ?? 0 };
}

/** Reads `experiences.csv`: tours and lodging. A village without any may leave the file out. */
export async function readExperiencesFile(problems: Problems, path: string, file: string) {
  const before = problems.errors.length;
  const rows = await readCsv(problems, path, file, { ...HEADERS, optionalFile: true });
  if (rows === null && problems.errors.length > before) return null;
  const handles = new Handles(problems);
  const experiences = (rows ?? []).map(
    (row): ExperienceSeed => ({
      handle: handles.claim(row.cell("handle"), readHandle(problems, row.cell("handle"))),
      name: readLine(problems, row.cell("nama")),
      unit: readLine(problems, row.cell("satuan"), 60),
      price: readRupiah(problems, row.cell("harga"), 1, MAX_PRICE) ?? 0,
      duration: readLine(problems, row.cell("durasi"), 60),
      ...readCapacity(problems, row),
      schedule: readLine(problems, row.cell("jadwal"), 200),
      status: readChoice(problems, row.cell("status"), STATUS_WORDS) ?? "draft",
      story: readStory(problems, row.cell("cerita")),
      photo: null,
    }),
  );
  return { experiences, places: handles.places };
}
