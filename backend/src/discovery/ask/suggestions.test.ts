import { describe, expect, it } from "vitest";
import type { CatalogueDocument } from "../fields/catalogue-document";
import type { Result } from "./engine";
import { MARK_END, MARK_START } from "./highlight";
import { composeSuggestions } from "./suggestions";

type Hit = Result["hits"][number];

function hit(document: Partial<CatalogueDocument> & { id: string }, marked?: string): Hit {
  return {
    id: document.id,
    // Only what a suggestion is made of.
    document: {
      type: "product",
      handle: document.id,
      title_id: document.id,
      ...document,
    } as Hit["document"],
    ...(marked === undefined ? {} : { highlights: { category_id: [marked] } }),
  };
}

function compose(anything: Hit[], places: Hit[] = [], text = "kopi") {
  const result = (hits: Hit[]) => ({ hits }) as Result;
  return composeSuggestions({
    engine: "meilisearch",
    anything: result(anything),
    places: result(places),
    text,
    language: "id",
  }).map(({ type, handle }) => `${type} ${handle}`);
}

const goods = Array.from({ length: 12 }, (_, at) => hit({ id: `goods-${at}` }));

describe("composeSuggestions", () => {
  it("suggests at most eight, and lets goods make room for other kinds", () => {
    const inCategory = hit(
      { id: "last", category_handle: "kopi", category_id: "Kopi" },
      `${MARK_START}Kopi${MARK_END}`,
    );
    const maker = hit({ id: "maker", type: "producer", title_id: "Tani Kopi", title_en: "" });
    const all = compose([...goods, inCategory], [maker]);
    expect(all).toHaveLength(8);
    expect(all.slice(-2)).toEqual(["producer maker", "category kopi"]);
  });

  it("names a place once, where it matches best", () => {
    const village = hit({ id: "kopi", type: "village", title_en: "Kopi" });
    expect(compose([village, ...goods], [village])[0]).toBe("village kopi");
    expect(compose([...goods, village], [village]).at(-1)).toBe("village kopi");
  });

  it("leaves out a place that only a slip away has such a name", () => {
    const village = hit({ id: "kobi", type: "village", title_en: "Kobi" });
    expect(compose(goods, [village])).not.toContain("village kobi");
  });

  it("leaves out a category that holds only one of the words", () => {
    const marked = `${MARK_START}Kopi${MARK_END} & kakao`;
    const document = { id: "a", category_handle: "kopi", category_id: "Kopi & kakao" };
    expect(compose([hit(document, marked)])).toContain("category kopi");
    expect(compose([hit(document, marked)], [], "kopi pahit")).not.toContain("category kopi");
  });
});
