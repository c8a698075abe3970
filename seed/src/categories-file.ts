import { basename, join } from "node:path";
import { readHandle, readLine } from "./cells";
import { readCsv } from "./csv";
import { Problems } from "./errors";
import { Handles } from "./handles";
import type { CategorySeed, SeedError } from "./types";

/** The categories that all villages share, as kept in this package. */
export const sharedCategoriesFile = join(__dirname, "..", "categories.csv");

/** What reading categories answers: all of them, or all that is wrong. */
export type CategoriesResult =
  | { ok: true; categories: CategorySeed[]; warnings: SeedError[] }
  | { ok: false; errors: SeedError[]; warnings: SeedError[] };

/** Reads the list of categories that all villages share. */
export async function readCategories(path: string): Promise<CategoriesResult> {
  const problems = new Problems();
  const rows = await readCsv(problems, path, basename(path), {
    required: ["handle", "nama", "nama_en"],
  });
  const handles = new Handles(problems);
  const categories = (rows ?? []).map((row) => ({
    handle: handles.claim(row.cell("handle"), readHandle(problems, row.cell("handle"))),
    name: readLine(problems, row.cell("nama")),
    nameEn: readLine(problems, row.cell("nama_en")),
  }));
  const { errors, warnings } = problems;
  return errors.length > 0 ? { ok: false, errors, warnings } : { ok: true, categories, warnings };
}
