import { beforeAll, describe, expect, test } from "vitest";
import { countsOf, reindex, search, suggest } from "./discovery";
import type { Shop } from "./shop";

/** What has to hold whichever engine answers. */
export function holdsFor(engine: "meilisearch" | "postgres", shop: () => Shop): void {
  const find = (parameters: string) => search(shop().store, parameters);

  beforeAll(async () => {
    await reindex(shop().admin);
    expect((await find("")).engine).toBe(engine);
  });

  describe("facets with several values chosen", () => {
    test("each counts as if nothing were chosen in it, and what is chosen in the others", async () => {
      const chosen = "category=ikan&category=rempah&village=luari&village=barumadehe";
      const { hits, facets, total } = await find(`${chosen}&page_size=100`);
      const none = await find("village=luari&village=barumadehe&page_size=100");
      expect(countsOf(facets.category)).toEqual(countsOf(none.facets.category));

      const inVillage = (slug: string) => hits.filter(({ village }) => village?.slug === slug);
      expect(countsOf(facets.village)).toMatchObject({
        luari: inVillage("luari").length,
        barumadehe: inVillage("barumadehe").length,
      });
      expect(total).toBe(hits.length);
      const { category } = facets;
      expect(countsOf(category).ikan).toBe(5);
      // Counted although it was not ticked, so that it can be.
      expect(facets.village.map(({ value }) => value)).toContain("toliwang");
    });

    test("a producer ticked beside another adds what its count promised", async () => {
      const one = await find("producer=sari-kebun");
      const other = one.facets.producer.find(({ value }) => value !== "sari-kebun");
      const both = await find(`producer=sari-kebun&producer=${other?.value}`);
      expect(other?.count).toBeGreaterThan(0);
      expect(both.total).toBe(one.total + (other?.count ?? Number.NaN));
    });

    test("the most frequent producers are named, and those chosen besides", async () => {
      const { facets } = await find("");
      const named = facets.producer.map(({ value }) => value);
      expect(named).toHaveLength(12);
      const chosen = await find("producer=rimba-teduh");
      expect(named).not.toContain("rimba-teduh");
      expect(chosen.facets.producer.map(({ value }) => value)).toContain("rimba-teduh");
    });
  });

  describe("when nothing is found", () => {
    test("each choice tells how many there would be without it", async () => {
      const { total, total_without } = await find("category=ikan&village=toliwang&max=900000");
      expect(total).toBe(0);
      expect(total_without).toEqual({
        category: (await find("village=toliwang&max=900000")).total,
        village: (await find("category=ikan&max=900000")).total,
        price: 0,
      });
      expect(total_without.village).toBeGreaterThan(0);
    });

    test("nothing is counted while something is found", async () => {
      expect((await find("q=cakalang&village=barumadehe")).total_without).toEqual({});
    });
  });

  describe("did you mean", () => {
    test.each([
      ["a letter left out", "keripk pisang", "keripik pisang"],
      ["two letters swapped", "kelpaa muda", "kelapa muda"],
      ["a word so wrong that nothing is found by it", "ckalng asap", "cakalang asap"],
      ["a slip in a synonym", "kripk", "kripik"],
      ["another slip in it", "krpik", "kripik"],
      ["a short word", "sgu", "sagu"],
      ["every word of several", "kripk pisng", "kripik pisang"],
      ["capitals and signs between words", "Cengkh, KERING", "cengkeh, KERING"],
    ])("%s is put right", async (_, typed, meant) => {
      const { did_you_mean } = await find(`q=${encodeURIComponent(typed)}`);
      expect(did_you_mean).toBe(meant);
      const then = await find(`q=${encodeURIComponent(meant)}`);
      expect(then.did_you_mean).toBeNull();
      expect(then.total).toBeGreaterThan(0);
    });

    test.each([
      ["a right word", "pala"],
      ["a synonym", "kripik"],
      ["an English word", "nutmeg jam"],
      ["a half-typed word", "cengk"],
      ["right words that no goods have together", "cakalang kakao"],
      ["words without meaning among others", "saya mau beli pala"],
      ["a word like no other", "zzqqxxyyww"],
      ["a word like none but one without meaning", "tas andn"],
      ["several words like no other", "zzqqxxyyww qqxx"],
      ["a category", "rempah"],
      ["a village", "barumadehe"],
    ])("nothing is offered for %s", async (_, typed) => {
      const { did_you_mean } = await find(`q=${encodeURIComponent(typed)}`);
      expect(did_you_mean).toBeNull();
    });
  });

  test.each([
    ["xx pala", "pala", "pala-kering"],
    ["500 pala", "pala", "pala-kering"],
    ["zzqqxxyyww biji pala", "biji pala", "pala-kering"],
    ["gla aren", "gula aren", "gula-aren"],
  ])("%s is no dead end: it is found, or %s is offered", async (typed, meant, handle) => {
    const { total, did_you_mean } = await find(`q=${encodeURIComponent(typed)}`);
    if (total === 0) expect(did_you_mean).toBe(meant);
    const then = await find(`q=${encodeURIComponent(did_you_mean ?? typed)}`);
    expect(then.hits.map((hit) => hit.handle)).toContain(handle);
  });

  describe("suggestions", () => {
    const kindsOf = async (text: string, locale = "id") =>
      (await suggest(shop().stranger, text, locale)).hits.map(({ type, handle }) => [type, handle]);

    test("are few, the best goods first, with a picture and a price", async () => {
      const { hits } = await suggest(shop().stranger, "pal", "id");
      expect(hits.length).toBe(8);
      expect(hits[0]).toMatchObject({ type: "product", price: expect.any(Number) });
      expect(hits).toContainEqual({
        type: "product",
        handle: "pala-kering",
        title: "Biji Pala Kering",
        price: 20000,
        image: expect.stringContaining("/static/"),
        village: { slug: "barumadehe", name: "Barumadehe" },
      });
    });

    test("hold villages, producers and categories by their names, in both languages", async () => {
      expect(await kindsOf("barumad")).toContainEqual(["village", "barumadehe"]);
      expect(await kindsOf("pala")).toContainEqual(["producer", "pala-gosora"]);
      expect(await kindsOf("rempah")).toContainEqual(["category", "rempah"]);
      expect(await kindsOf("spices", "en")).toContainEqual(["category", "rempah"]);
    });

    test("name no category for a word that its name does not hold", async () => {
      const kinds = (await kindsOf("keripik pisang")).map(([type]) => type);
      expect(kinds).toContain("product");
      expect(kinds).not.toContain("category");
    });

    test("repeat nothing", async () => {
      const kinds = (await kindsOf("kelapa")).map((kind) => kind.join(" "));
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    test("want a word of a fair length and a language there is", async () => {
      for (const query of ["q=", "", `q=${"a".repeat(201)}`, "q=pala&locale=xx", "q=a&colour=b"]) {
        expect((await shop().stranger.get(`/discovery/suggest?${query}`)).status).toBe(400);
      }
    });
  });
}
