import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCategories } from "./categories-file";
import { temporaryFolder } from "./testing/sample-village";

async function read(content: string) {
  const path = join(await temporaryFolder(), "categories.csv");
  await writeFile(path, content);
  return readCategories(path);
}

it("reads categories with both names", async () => {
  expect(await read("handle;nama;nama_en\r\nrempah;Rempah;Spices\r\n")).toEqual({
    ok: true,
    categories: [{ handle: "rempah", name: "Rempah", nameEn: "Spices" }],
    warnings: [],
  });
});

it("tells doubled handles and missing names", async () => {
  const result = await read("handle,nama,nama_en\nrempah,Rempah,Spices\nrempah,Lain,\n");
  expect(result.ok ? [] : result.errors.map(({ code, line }) => [code, line])).toEqual([
    ["handle_duplicate", 3],
    ["required", 3],
  ]);
});
