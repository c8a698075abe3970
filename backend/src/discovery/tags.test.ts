import { expect, it } from "vitest";
import { tagsOf } from "./tags";

it("names every page that shows a thing, each once", () => {
  const place = { village_slug: "luari", producer_handle: "nelayan" };
  expect(
    tagsOf([
      { id: "1", type: "product", handle: "abon", ...place },
      { id: "2", type: "producer", handle: "nelayan", ...place },
      { id: "3", type: "village", handle: "luari", village_slug: "luari" },
    ]),
  ).toEqual(["catalog", "goods:abon", "village:luari", "producer:nelayan"]);
});

it("has nothing to tell when nothing was or is shown", () => {
  expect(tagsOf([])).toEqual([]);
});
