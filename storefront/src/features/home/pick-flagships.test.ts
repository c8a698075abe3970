import { describe, expect, it } from "vitest";
import { pickFlagships } from "./pick-flagships";

const plain = {
  flagship: false,
  inStock: true,
  image: { key: "pala", width: 800, height: 800, colours: [] },
};
const flagship = { ...plain, flagship: true };
const soldOut = { ...plain, inStock: false };
const withoutPicture = { ...plain, image: null };

describe("pickFlagships", () => {
  it("shows flagships first, then what is in stock and has a picture", () => {
    const goods = [soldOut, withoutPicture, plain, flagship];
    expect(pickFlagships(goods, 3)).toEqual([flagship, plain, withoutPicture]);
  });

  it("keeps the order among equals and takes what there is", () => {
    const goods = [
      { ...plain, id: 1 },
      { ...plain, id: 2 },
    ];
    expect(pickFlagships(goods, 5)).toEqual(goods);
  });
});
