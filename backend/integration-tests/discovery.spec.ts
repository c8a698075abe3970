import { beforeAll, describe, expect, test } from "vitest";
import { countsOf, handlesOf, reindex, search } from "./support/discovery";
import { describeShop } from "./support/shop";

describeShop((shop) => {
  beforeAll(async () => {
    await reindex(shop().admin);
  });

  const find = (parameters: string) => search(shop().store, parameters);

  describe("what is typed", () => {
    test.each([
      ["a spelling variant", "kripik pisang", "keripik-pisang"],
      ["a slip in a word of four letters", "plaa kering", "pala-kering"],
      ["an English name on an Indonesian page", "nutmeg", "pala-kering"],
      ["an English name of two words", "palm sugar", "gula-aren"],
      ["a half-typed word", "cengk", "cengkeh"],
      ["words without meaning among others", "gula dari aren", "gula-aren"],
      ["what one says to a shopkeeper", "saya mau beli pala kering", "pala-kering"],
      ["a hyphen that means nothing", "-cengkeh kering", "cengkeh"],
    ])("%s is understood", async (_, text, handle) => {
      const { hits, engine } = await find(`q=${encodeURIComponent(text)}`);
      expect(hits.slice(0, 3).map((hit) => hit.handle)).toContain(handle);
      expect(engine).toBe("meilisearch");
    });

    test("goods, producers and villages come from one question", async () => {
      const found = await find("q=barumadehe&page_size=100");
      expect(found.hits[0]).toMatchObject({ type: "village", handle: "barumadehe", price: null });
      expect(countsOf(found.facets.type)).toMatchObject({ village: 1, product: 32 });
    });
  });

  describe("facets", () => {
    test("they are counted only where they are asked for", async () => {
      const listed = await find("category=ikan&type=product&facets=false");
      const searched = await find("category=ikan&type=product");
      expect(listed.facets).toBeNull();
      expect(listed.hits).toEqual(searched.hits);
      expect(listed.total).toBe(searched.total);
    });

    test("a facet keeps its other values while one is chosen", async () => {
      const { facets, hits } = await find("category=ikan&type=product&page_size=100");
      expect(new Set(hits.map(({ category }) => category?.handle))).toEqual(new Set(["ikan"]));
      expect(facets.category.length).toBeGreaterThan(5);
      expect(countsOf(facets.category).ikan).toBe(5);
      expect(countsOf(facets.village)).toEqual({ barumadehe: 3, luari: 2 });
    });

    test("several values of one facet widen it, those of others narrow it", async () => {
      const { total, facets } = await find("category=ikan&category=rempah&village=luari");
      expect(total).toBe(2);
      expect(countsOf(facets.village).barumadehe).toBe(9);
    });

    test("a chosen value that nothing is left of can still be taken back", async () => {
      const { total, facets } = await find("q=cakalang&village=toliwang");
      expect(total).toBe(0);
      expect(countsOf(facets.village)).toMatchObject({ toliwang: 0 });
    });

    test("the price range is that of everything else that was asked for", async () => {
      const all = await find("category=rempah");
      const cheap = await find("category=rempah&max=20000&sort=price_desc");
      expect(cheap.facets.price).toEqual(all.facets.price);
      const prices = cheap.hits.map(({ price }) => price ?? 0);
      expect(prices).toEqual([...prices].sort((a, b) => b - a));
      expect(prices[0]).toBe(20000);
    });

    test("labels speak the language of the question", async () => {
      const { facets, hits } = await find("q=nutmeg+jam&locale=en");
      expect(facets.category).toContainEqual(
        expect.objectContaining({ value: "olahan-pala", label: "Nutmeg treats" }),
      );
      expect(hits[0]).toMatchObject({ title: "Nutmeg jam", category: { name: "Nutmeg treats" } });
    });
  });

  describe("pages", () => {
    test("pages do not overlap and together hold everything", async () => {
      const first = await find("type=product&sort=newest&page_size=30");
      const second = await find("type=product&sort=newest&page_size=30&page=2");
      const handles = new Set([...handlesOf(first), ...handlesOf(second)]);
      expect([first.total, handles.size]).toEqual([50, 50]);
    });

    test("a page beyond the end is empty and knows the total", async () => {
      expect(await find("type=product&page=99")).toMatchObject({ hits: [], total: 50, page: 99 });
    });
  });

  describe("refusals", () => {
    test.each(["type=tour", "min=-5", "page=0", "page_size=101", "sort=best", "colour=red"])(
      "%s is refused",
      async (parameters) => {
        const answer = await shop().store.get(`/store/discovery/search?${parameters}`);
        expect(answer.status).toBe(400);
      },
    );

    test("nobody asks without a key, or makes indexes without an account", async () => {
      const { stranger } = shop();
      expect((await stranger.get("/store/discovery/search")).status).toBe(400);
      expect((await stranger.post("/admin/discovery/reindex")).status).toBe(401);
    });

    test("the indexes are not open to Medusa's own search", async () => {
      const answer = await shop().store.post("/store/search", { entity: "catalogue" });
      expect(answer.status).toBe(404);
    });
  });
});
