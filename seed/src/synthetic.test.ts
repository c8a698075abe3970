import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findArea } from "./areas";
import { readCategories, sharedCategoriesFile } from "./categories-file";
import { generateSynthetic } from "./synthetic";

const large = generateSynthetic(10_000, { seed: 7 });
const products = large.flatMap((village) => village.products);

it("makes the same catalogue from the same seed, and another from another", () => {
  expect(generateSynthetic(500, { seed: 7 })).toEqual(generateSynthetic(500, { seed: 7 }));
  expect(generateSynthetic(500, { seed: 7 })).not.toEqual(generateSynthetic(500, { seed: 8 }));
});

it("makes exactly as many products as asked", () => {
  expect(products).toHaveLength(10_000);
  for (const count of [0, 1, 2, 11, 999]) {
    const villages = generateSynthetic(count, { seed: 1 });
    expect(villages.reduce((sum, village) => sum + village.products.length, 0)).toBe(count);
  }
});

it("uses real villages, and none of those kept as files", async () => {
  const onFile = await readdir(join(__dirname, "..", "villages"));
  expect(large.length).toBeGreaterThan(10);
  for (const { code, name, isDemo } of large) {
    expect(findArea(code)?.name).toBe(name);
    expect(onFile).not.toContain(code);
    expect(isDemo).toBe(true);
  }
});

it("uses every category, and only those that exist", async () => {
  const read = await readCategories(sharedCategoriesFile);
  const known = read.ok ? read.categories.map(({ handle }) => handle) : [];
  expect([...new Set(products.map(({ categoryHandle }) => categoryHandle))].sort()).toEqual(
    known.sort(),
  );
});

it("keeps handles unique, well formed and apart from real ones", () => {
  const handles = large.flatMap((village) => [
    village.slug,
    village.enterprise.handle,
    ...[...village.producers, ...village.products].map(({ handle }) => handle),
  ]);
  expect(new Set(handles).size).toBe(handles.length);
  for (const handle of handles) {
    expect(handle).toMatch(/^uji-[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(handle.length).toBeLessThanOrEqual(60);
  }
});

it("stays within what a real village could write", () => {
  for (const village of large) {
    const producers = new Set(village.producers.map(({ handle }) => handle));
    for (const { producerHandle, permitNumber, priceSplit, variants } of village.products) {
      expect(producers.has(producerHandle)).toBe(true);
      expect(permitNumber).toBeNull();
      if (priceSplit) {
        expect(priceSplit.producer + priceSplit.enterprise + priceSplit.packaging).toBe(100);
      }
      expect(new Set(variants.map(({ label }) => label)).size).toBe(variants.length);
      expect(variants.length >= 1 && variants.length <= 3).toBe(true);
      for (const { price, weightGrams, stock } of variants) {
        expect(price >= 2_000 && price <= 2_500_000 && Number.isInteger(price)).toBe(true);
        expect(weightGrams > 0 && stock >= 0).toBe(true);
      }
    }
  }
});

it("spells words in more than one way", () => {
  const names = products.map(({ name }) => name).join("\n");
  for (const word of ["Keripik", "Kripik", "Cabai", "Cabe", "Sambal", "Sambel"]) {
    expect(names).toContain(word);
  }
  expect(new Set(products.map(({ name }) => name)).size).toBeGreaterThan(6_000);
});
