import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const APP = join(import.meta.dirname, "../../app");

/** The pages that are kept although they may answer 404. */
const pages = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .filter((file) => readFileSync(join(APP, file), "utf8").includes("missingMetadata("));

it("finds the pages that may be missing", () => {
  expect(pages.length).toBeGreaterThan(0);
});

it.each(pages)("lets Next find the title of %s when it is made anew after a 404", (page) => {
  const file = readFileSync(join(APP, dirname(page), "not-found.tsx"), "utf8");
  expect(file).toContain('export { generateMetadata } from "./page"');
});
