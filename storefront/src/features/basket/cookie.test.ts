import { describe, expect, it } from "vitest";
import { parseBaskets, withBasket, withoutBasket } from "./cookie";

describe("parseBaskets", () => {
  it("reads what was written", () => {
    const baskets = { "bumdesa-a": "cart_01ABC", "bumdesa-b": "cart_02DEF" };
    expect(parseBaskets(JSON.stringify(baskets))).toEqual(baskets);
  });

  it.each([
    [undefined],
    [""],
    ["{"],
    ["[]"],
    ["null"],
    ['{"a":1}'],
    ['{"a":"../admin"}'],
    ['{"<b>":"cart_1"}'],
  ])("takes %j for no basket", (cookie) => {
    expect(parseBaskets(cookie)).toEqual({});
  });
});

describe("withBasket", () => {
  it("moves a changed basket to the end and drops the oldest of too many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`b-${index}`, `cart_${index}`]),
    );
    const touched = withBasket(many, "b-0", "cart_0");
    const added = Object.keys(withBasket(touched, "new", "cart_new"));
    expect(added).toHaveLength(20);
    expect(added).not.toContain("b-1");
    expect(added.slice(-2)).toEqual(["b-0", "new"]);
  });

  it("forgets one basket only", () => {
    expect(withoutBasket({ a: "cart_1", b: "cart_2" }, "a")).toEqual({ b: "cart_2" });
  });
});
