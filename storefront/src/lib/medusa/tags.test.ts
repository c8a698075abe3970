import { describe, expect, it } from "vitest";
import { CATALOG_TAG, goodsTag, producerTag, revalidationSchema, villageTag } from "./tags";

describe("revalidationSchema", () => {
  it("takes every tag that pages are marked with", () => {
    const tags = [
      CATALOG_TAG,
      goodsTag("pala-kering"),
      villageTag("barumadehe"),
      producerTag("pala-gosora"),
    ];
    expect(revalidationSchema.parse({ tags })).toEqual({ tags });
  });

  it.each([
    [{ tags: [] }],
    [{ tags: ["everything"] }],
    [{ tags: ["goods:"] }],
    [{ tags: ["goods:a b"] }],
    [{ tags: "catalog" }],
    [{}],
  ])("refuses %j", (body) => {
    expect(revalidationSchema.safeParse(body).success).toBe(false);
  });
});
