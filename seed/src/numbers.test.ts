import { describe, expect, it } from "vitest";
import { parseCoordinate, parseInteger, parseRupiah, parseWeight, parseYesNo } from "./numbers";

describe("rupiah", () => {
  it.each([
    ["20000", 20000],
    ["20.000", 20000],
    ["Rp 20.000", 20000],
    ["Rp20.000,-", 20000],
    ["Rp 20.000,00", 20000],
    ["Rp. 1.250.000", 1250000],
    ["rp\u00a020.000", 20000],
    ["IDR 20000", 20000],
    ["Rp20,000", 20000],
    ["20,000.00", 20000],
    ["20000.00", 20000],
    ["0", 0],
    ["-500", -500],
  ])("reads %s", (text, value) => {
    expect(parseRupiah(text)).toEqual({ value });
  });

  it.each(["20.000,50", "12,5", "20.00", "1.5", "20000.75", "2,75"])(
    "refuses cents in %s",
    (text) => {
      expect(parseRupiah(text)).toEqual({ problem: "rupiah_fraction" });
    },
  );

  it.each([
    "",
    "gratis",
    "20rb",
    "Rp",
    "2.00.000",
    "20 000",
    "20.000.00",
    "2E+05",
    "Rp 20.000 /kg",
  ])("refuses %s", (text) => {
    expect(parseRupiah(text)).toEqual({ problem: "rupiah_format" });
  });
});

describe("weight", () => {
  it.each([
    ["130 g", 130],
    ["130", 130],
    ["130gr", 130],
    ["250 gram", 250],
    ["1,5 kg", 1500],
    ["1.5 kg", 1500],
    ["0,5kg", 500],
    ["1,1 kg", 1100],
    ["1,05 KG", 1050],
    ["2 kg.", 2000],
    ["2 ons", 200],
    ["1.500 g", 1500],
    ["1.500", 1500],
    ["1.250 kg", 1250],
  ])("reads %s", (text, value) => {
    expect(parseWeight(text)).toEqual({ value });
  });

  it.each([
    ["0,5", "weight_unit"],
    ["1,5", "weight_unit"],
    ["1,5 g", "weight_fraction"],
    ["1,0005 kg", "weight_fraction"],
    ["berat", "weight_format"],
    ["5 liter", "weight_format"],
    ["-5 g", "weight_format"],
    ["1.500,5 g", "weight_format"],
    ["5 constructor", "weight_format"],
  ])("refuses %s as %s", (text, problem) => {
    expect(parseWeight(text)).toEqual({ problem });
  });
});

it("reads whole numbers and refuses the rest", () => {
  expect(parseInteger("1.000")).toEqual({ value: 1000 });
  expect(parseInteger("-3")).toEqual({ value: -3 });
  for (const text of ["", "1,5", "12 kotak", "1e3", "lima"]) {
    expect(parseInteger(text)).toEqual({ problem: "integer_format" });
  }
});

it("reads coordinates with a comma or a dot", () => {
  expect(parseCoordinate("1,0746")).toEqual({ value: 1.0746 });
  expect(parseCoordinate("-6.2088")).toEqual({ value: -6.2088 });
  for (const text of ["1°04'", "1.074.6", "utara", "1,07,4"]) {
    expect(parseCoordinate(text)).toEqual({ problem: "coordinate_format" });
  }
});

it("reads yes and no as people write them", () => {
  expect(["ya", "Y", "1", "TRUE"].map(parseYesNo)).toEqual([true, true, true, true]);
  expect(["tidak", "T", "0", "false"].map(parseYesNo)).toEqual([false, false, false, false]);
  expect(parseYesNo("mungkin")).toBeNull();
});
