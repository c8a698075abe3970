import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCategories, sharedCategoriesFile } from "./categories-file";
import { temporaryFolder } from "./testing/sample-village";
import { readVillageFolder } from "./village-folder";

it("offers a starter folder that is right once it has its village's code", async () => {
  const folder = join(await temporaryFolder(), "82.03.22.2001");
  await cp(join(__dirname, "..", "templates", "kode-desa"), folder, { recursive: true });
  const read = await readCategories(sharedCategoriesFile);
  const result = await readVillageFolder(folder, { categories: read.ok ? read.categories : [] });
  expect(result.ok ? [] : result.errors).toEqual([]);
  const warnings = result.ok ? result.village.warnings : [];
  expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(["photo_missing"]));
});
