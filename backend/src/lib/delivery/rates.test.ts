import { describe, expect, it } from "vitest";
import { USUAL_RULES } from "./parcel";
import { cheapestAndFastest, quoteFrom, type Rate, summarise } from "./rates";

const rate = (service: string, zone_code: string, first_kg: number, days_max: number): Rate => ({
  service,
  zone_code,
  first_kg,
  next_kg: first_kg - 2000,
  days_min: 1,
  days_max,
});
const RATES = [
  rate("Reguler", "82", 18_000, 5),
  rate("Reguler", "82.03", 12_000, 3),
  rate("Kilat", "82", 32_000, 2),
  rate("Reguler", "8", 1000, 1),
];
const to = (place: string, weight_grams = 500) => ({
  destination: /^[A-Z]/.test(place) ? { country_code: place } : { district_code: place },
  lines: [{ quantity: 1, weight_grams, size: null }],
  rules: USUAL_RULES,
});

describe("quoteFrom", () => {
  it("takes the rate to the regency before that to the province, service by service", () => {
    const found = (code: string) =>
      Object.fromEntries(quoteFrom(RATES, to(code)).map(({ service, fee }) => [service, fee]));
    expect(found("82.03.22")).toEqual({ Reguler: 12_000, Kilat: 32_000 });
    expect(found("82.71.01")).toEqual({ Reguler: 18_000, Kilat: 32_000 });
    expect(found("31.73.05")).toEqual({});
  });

  it("asks for the first kilogram and each further one", () => {
    expect(quoteFrom(RATES, to("82.03.22", 1300))).toMatchObject([
      { fee: 12_000 },
      { fee: 32_000 },
    ]);
    expect(quoteFrom(RATES, to("82.03.22", 3301))).toMatchObject([
      { fee: 12_000 + 3 * 10_000 },
      { fee: 32_000 + 3 * 30_000 },
    ]);
  });
});

describe("quoteFrom, abroad", () => {
  const ABROAD = [...RATES, rate("EMS", "SG", 250_000, 9), rate("EMS", "MY", 200_000, 9)];

  it("takes the rate to the country by the same weights, and no other", () => {
    expect(quoteFrom(ABROAD, to("SG"))).toEqual([
      { service: "EMS", fee: 250_000, days_min: 1, days_max: 9 },
    ]);
    expect(quoteFrom(ABROAD, to("SG", 2301))).toMatchObject([{ fee: 250_000 + 2 * 248_000 }]);
    expect(quoteFrom(ABROAD, to("AU"))).toEqual([]);
    expect(quoteFrom(ABROAD, to("82.03.22"))).toHaveLength(2);
  });

  it("is summed up beside Indonesia, not into it", () => {
    expect(summarise(ABROAD)).toEqual({ ...summarise(RATES), countries: "MY SG" });
    expect(summarise(ABROAD.slice(-2))).toMatchObject({ fee_from: null, countries: "MY SG" });
  });
});

describe("cheapestAndFastest", () => {
  const quote = (service: string, fee: number, days_max: number) => ({
    service,
    fee,
    days_min: 1,
    days_max,
  });
  const names = (...quotes: ReturnType<typeof quote>[]) =>
    cheapestAndFastest(quotes).map(({ service }) => service);

  it("names both, or one that is either", () => {
    const [slow, middle, quick] = [quote("a", 10, 9), quote("b", 20, 5), quote("c", 90, 1)];
    expect(names(middle, quick, slow)).toEqual(["a", "c"]);
    expect(names(slow, quote("d", 10, 4))).toEqual(["d"]);
    expect(names(quick)).toEqual(["c"]);
    expect(names()).toEqual([]);
  });

  it("does not name a dearer one that is no faster", () => {
    expect(names(quote("b", 10, 3), quote("a", 30, 3))).toEqual(["b"]);
  });
});

describe("summarise", () => {
  it("tells of the nearest and the farthest", () => {
    expect(summarise(RATES)).toEqual({
      fee_from: 1000,
      days_min: 1,
      days_max: 5,
      countries: "",
    });
    expect(summarise([])).toEqual({
      fee_from: null,
      days_min: null,
      days_max: null,
      countries: "",
    });
  });
});
