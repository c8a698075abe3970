import { describe, expect, it } from "vitest";
import { villagesOfTheDay } from "./villages-of-the-day";

const village = (slug: string, goodsCount: number) => ({ slug, goodsCount });
const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const slugs = (villages: readonly { slug: string }[]) => villages.map(({ slug }) => slug);

describe("villagesOfTheDay", () => {
  it("shows all where there is room, the fullest shelf first", () => {
    const villages = [village("a", 1), village("b", 9), village("c", 4)];
    expect(slugs(villagesOfTheDay(villages, 3, day(24)))).toEqual(["b", "c", "a"]);
    expect(villagesOfTheDay([], 3, day(24))).toEqual([]);
  });

  it("gives every village the same number of turns", () => {
    const villages = [..."abcdefg"].map((slug) => village(slug, 1));
    const week = [1, 2, 3, 4, 5, 6, 7].flatMap((date) =>
      slugs(villagesOfTheDay(villages, 3, day(date))),
    );
    for (const { slug } of villages) {
      expect(week.filter((shown) => shown === slug)).toHaveLength(3);
    }
  });

  it("shows the same all day", () => {
    const villages = [..."abcdefg"].map((slug) => village(slug, 1));
    const evening = new Date(day(24).getTime() + 23 * 3_600_000);
    expect(villagesOfTheDay(villages, 3, evening)).toEqual(villagesOfTheDay(villages, 3, day(24)));
  });
});
