import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCategories, sharedCategoriesFile } from "./categories-file";
import { formatErrors } from "./errors";
import { CATEGORIES, SampleVillage, temporaryFolder } from "./testing/sample-village";
import { readVillageFolder } from "./village-folder";
import { readVillageFolders } from "./village-folders";

const context = { categories: CATEGORIES };
const realVillages = join(__dirname, "..", "villages");

/** The sample village under another real code and name, with handles of its own. */
function neighbour(): SampleVillage {
  const village = new SampleVillage();
  village.code = "82.03.22.2001";
  const rename = (text: string) => (text === "" ? "" : `tetangga-${text}`);
  village.village.setKey("nama", "Tiowor");
  village.village.setKey("slug", "tiowor");
  village.village.setKey("bumdes_handle", "bumdes-tetangga");
  for (const sheet of [village.producers, village.products, village.experiences]) {
    for (const row of sheet.rows.slice(1)) row[0] = rename(row[0] ?? "");
  }
  for (const row of village.products.rows.slice(1)) row[3] = rename(row[3] ?? "");
  village.replaced.set("translations/en.csv", null);
  village.photos.clear();
  return village;
}

it("reads one village folder or all of those inside a folder", async () => {
  const root = await temporaryFolder();
  const one = await new SampleVillage().write(root);
  await neighbour().write(root);
  const both = await readVillageFolders(root, context);
  expect(both.ok && both.villages.map(({ code }) => code)).toEqual([
    "82.03.22.2001",
    "82.03.22.2004",
  ]);
  const single = await readVillageFolders(one, context);
  expect(single.ok && single.villages.map(({ name }) => name)).toEqual(["Barumadehe"]);
});

it("refuses handles that two villages use", async () => {
  const root = await temporaryFolder();
  await new SampleVillage().write(root);
  const other = neighbour();
  other.village.setKey("slug", "barumadehe");
  other.products.set(4, "handle", "keripik");
  other.experiences.set(2, "handle", "biji-pala");
  await other.write(root);
  const result = await readVillageFolders(root, context);
  const found = result.ok ? [] : result.errors;
  expect(found.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
    ["handle_taken", "82.03.22.2004/village.csv", 3, "slug (B)"],
    ["handle_taken", "82.03.22.2004/products.csv", 2, "handle (A)"],
    ["handle_taken", "82.03.22.2004/products.csv", 4, "handle (A)"],
  ]);
  expect(found[2]?.problem).toContain("82.03.22.2001/products.csv:4");
});

it("tells the problems of all villages, not only of the first", async () => {
  const root = await temporaryFolder();
  const [first, second] = [new SampleVillage(), neighbour()];
  first.village.setKey("kode_pos", "1");
  second.village.setKey("kode_pos", "2");
  await first.write(root);
  await second.write(root);
  const result = await readVillageFolders(root, context);
  expect(result.ok ? null : result.errors.map(({ file }) => file)).toEqual([
    "82.03.22.2001/village.csv",
    "82.03.22.2004/village.csv",
  ]);
});

it("tells of a folder that is missing or holds no village", async () => {
  const root = await temporaryFolder();
  const codes = (result: Awaited<ReturnType<typeof readVillageFolders>>) =>
    result.ok ? [] : result.errors.map(({ code }) => code);
  expect(codes(await readVillageFolders(root, context))).toEqual(["no_villages"]);
  expect(codes(await readVillageFolders(join(root, "tidak-ada"), context))).toEqual([
    "folder_missing",
  ]);
  const missing = await readVillageFolder(join(root, "82.03.22.2004"), context);
  expect(missing.ok ? null : missing.errors[0]?.code).toBe("folder_missing");
});

it("finds the villages and categories of this repository without fault", async () => {
  const read = await readCategories(sharedCategoriesFile);
  if (!read.ok) throw new Error(formatErrors(read.errors, "en"));
  const result = await readVillageFolders(realVillages, read);
  if (!result.ok) throw new Error(formatErrors(result.errors, "en"));
  const folders = (await readdir(realVillages)).sort();
  expect(result.villages.map(({ code }) => code)).toEqual(folders);
  expect(formatErrors(result.warnings, "en")).toBe("");
  for (const { isDemo, products, translations } of result.villages) {
    expect(isDemo && products.every(({ permitNumber }) => permitNumber === null)).toBe(true);
    expect(products.filter(({ handle }) => !translations.en.products[handle]?.name)).toEqual([]);
  }
});

it("calls a regency and a province by the one name that all pages use, in English too", async () => {
  const read = await readCategories(sharedCategoriesFile);
  const all = await readVillageFolders(realVillages, {
    categories: read.ok ? read.categories : [],
  });
  expect(all.ok).toBe(true);
  const english = JSON.stringify(all.ok && all.villages.map(({ translations }) => translations));
  expect(english).toContain("Halmahera Utara");
  expect(english).not.toMatch(/North (?:Halmahera|Maluku|Moluccas)/);
});
