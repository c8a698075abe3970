import { describe, expect, it } from "vitest";
import { formatErrors, Problems, wholeFile } from "./errors";
import { MESSAGES } from "./messages";

function example() {
  const problems = new Problems();
  const cell = { file: "desa/products.csv", line: 12, column: "izin (K)", value: "prit" };
  problems.error(cell, "enum", { allowed: "pirt, bpom", suggestion: "pirt" });
  problems.error({ ...cell, line: 3, column: "harga (F)", value: "" }, "required", {
    name: "harga",
  });
  problems.warn(wholeFile("desa/photos"), "photo_missing", { name: "fuli" });
  return [...problems.errors, ...problems.warnings];
}

it("writes problems in Indonesian, by file and line", () => {
  expect(formatErrors(example())).toBe(`desa/products.csv
  baris 3, kolom harga (F): Sel ini wajib diisi.
      seharusnya: isi untuk harga
  baris 12, kolom izin (K): Isi ini tidak dikenal. [prit]
      seharusnya: salah satu dari: pirt, bpom (mungkin maksud Anda "pirt"?)

desa/photos
  Belum ada foto untuk fuli.
      seharusnya: photos/fuli.jpg (atau png, webp, svg)

2 kesalahan, 1 peringatan`);
});

it("writes the same in English", () => {
  const text = formatErrors(example(), "en");
  expect(text).toContain("line 12, column izin (K): This value is unknown. [prit]");
  expect(text).toContain('expected: one of: pirt, bpom (did you mean "pirt"?)');
  expect(text).toContain("2 errors, 1 warnings");
});

it("has nothing to say about nothing", () => {
  expect(formatErrors([])).toBe("");
});

describe("every message", () => {
  const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

  it.each(Object.entries(MESSAGES))("%s speaks of the same in both languages", (_, { id, en }) => {
    expect([...new Set(namesIn(en.join()))]).toEqual([...new Set(namesIn(id.join()))]);
  });
});
