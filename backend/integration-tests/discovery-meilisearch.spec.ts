import { beforeEach, expect, test } from "vitest";
import { holdsFor } from "./support/both-engines";
import { reindex, search } from "./support/discovery";
import { describeShop } from "./support/shop";

describeShop((shop) => {
  holdsFor("meilisearch", shop);

  const handlesOf = async (text: string) => {
    const found = await search(shop().store, `q=${encodeURIComponent(text)}&page_size=100`);
    return found.hits.map(({ handle }) => handle);
  };

  beforeEach(() => reindex(shop().admin));

  test("a right word finds none that are only like it", async () => {
    const found = await handlesOf("pala");
    expect(found[0]).toBe("pala-kering");
    // Of palm, and of palm leaves.
    expect(found).not.toContain("gula-aren");
    expect(found).not.toContain("piring-lidi");
  });

  test.each([
    ["gula merah", "gula-aren"],
    ["woven mat", "tikar-pandan"],
    ["jae", "guraka"],
  ])("%s finds what is called so before what only tells of it", async (typed, handle) => {
    expect((await handlesOf(typed))[0]).toBe(handle);
  });
});
