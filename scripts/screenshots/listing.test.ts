import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../config/paths.ts";
import { listing } from "./listing.ts";
import { SHOP_PAGES } from "./shop-pages.ts";
import { folderBytes, MOST_BYTES } from "./size.ts";

const DOCS = join(ROOT, "docs");
const PAGES = join(DOCS, "images", "pages");

test("the list in the documents shows every picture that is there, and no other", async () => {
  const list = await readFile(join(DOCS, "screenshots.md"), "utf8");
  expect(list, "npm run screenshots writes it anew").toBe(listing(SHOP_PAGES));
  const shown = [...list.matchAll(/images\/pages\/([\w.-]+)/g)].map(([, file]) => file);
  expect(shown.toSorted()).toEqual((await readdir(PAGES)).toSorted());
});

test("the pictures stay small", async () => {
  const bytes =
    (await folderBytes(PAGES)) + (await folderBytes(join(DOCS, "images", "components")));
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});
