import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { placeCodes } from "./areas";
import { parseCsv, type Row } from "./csv";
import { Problems, wholeFile } from "./errors";
import type { SeedError } from "./types";

/** The few postcodes that this package knows. */
export const sharedPostcodesFile = join(__dirname, "..", "postcodes.csv");

/** A postcode of a kecamatan or a village; either may have several. */
export interface PostcodeSeed {
  /** Kemendagri code. */
  area: string;
  postcode: string;
}

/** What could be read of a list of postcodes, and what is wrong with the lines that could not. */
export interface PostcodesResult {
  postcodes: PostcodeSeed[];
  problems: SeedError[];
}

const COLUMNS = ["kode_wilayah", "kode_pos", "sumber"] as const;
const PROBLEM_OF = {
  kode_wilayah: "postcode_area",
  kode_pos: "postcode_digits",
  sumber: "postcode_source",
} as const;

/**
 * Reads a list of postcodes. A line that makes no sense is told with its number and left out: an
 * order is placed as well without it.
 */
export function readPostcodes(path: string): PostcodesResult {
  const problems = new Problems();
  const file = basename(path);
  const bytes = readBytes(problems, path, file);
  const rows = bytes && parseCsv(problems, bytes, file, { required: COLUMNS });
  const read = lineReader(problems);
  const postcodes = (rows ?? []).flatMap(read);
  return { postcodes, problems: [...problems.errors, ...problems.warnings] };
}

function readBytes(problems: Problems, path: string, file: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    problems.error(wholeFile(file), "file_unreadable");
    return null;
  }
}

function lineReader(problems: Problems): (row: Row) => PostcodeSeed[] {
  const known = placeCodes();
  const lineSchema = z.object({
    kode_wilayah: z.string().refine((code) => known.has(code)),
    // None begins with 0.
    kode_pos: z.string().regex(/^[1-9]\d{4}$/),
    sumber: z.string().min(1).max(500),
  });
  const seen = new Map<string, number>();
  return (row) => {
    const cells = COLUMNS.map((name) => [name, row.cell(name).value.trim()] as const);
    const line = lineSchema.safeParse(Object.fromEntries(cells));
    if (!line.success) {
      const wrong = new Set(line.error.issues.map(({ path }) => path[0]));
      for (const name of COLUMNS) {
        if (wrong.has(name)) problems.error(row.cell(name), PROBLEM_OF[name]);
      }
      return [];
    }
    const { kode_wilayah: area, kode_pos: postcode } = line.data;
    const first = seen.get(`${area} ${postcode}`);
    if (first !== undefined) {
      problems.warn(row.cell("kode_pos"), "postcode_duplicate", { first });
      return [];
    }
    seen.set(`${area} ${postcode}`, row.line);
    return [{ area, postcode }];
  };
}
