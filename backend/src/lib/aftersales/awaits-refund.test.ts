import { describe, expect, it } from "vitest";
import { awaitingRefund } from "./awaits-refund";

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const goods = (id: string, on: number, worth = 10_000) => ({ id, received_at: day(on), worth });
const money = (amount: number, on: number) => ({ amount, created_at: day(on) });
const open = (...asked: Parameters<typeof awaitingRefund>) => [...awaitingRefund(...asked)];

describe("awaitingRefund", () => {
  it("names goods that came back without money for them", () => {
    expect(open([goods("one", 2)], [], 50_000)).toEqual(["one"]);
    expect(open([goods("one", 2)], [money(2_000, 1)], 50_000)).toEqual(["one"]);
  });

  it("takes whatever was given back after they came, or enough before", () => {
    expect(open([goods("one", 2)], [money(2_000, 3)], 50_000)).toEqual([]);
    expect(open([goods("one", 2)], [money(10_000, 1)], 50_000)).toEqual([]);
  });

  it("tells a second return from a first one that is settled", () => {
    const back = [goods("two", 4), goods("one", 2)];
    expect(open(back, [money(10_000, 3)], 50_000)).toEqual(["two"]);
  });

  it("asks for no more than there is", () => {
    expect(open([goods("one", 2)], [], 0)).toEqual([]);
  });
});
