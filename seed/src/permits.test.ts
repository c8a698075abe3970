import { expect, it } from "vitest";
import { Problems } from "./errors";
import { readPermitNumber } from "./permits";
import type { PermitKind } from "./types";

function read(kind: PermitKind, value: string, isDemo = false) {
  const problems = new Problems();
  const cell = { file: "f", line: 2, column: "nomor_izin (L)", value, name: "n", present: true };
  const number = readPermitNumber(problems, cell, kind, isDemo);
  return number ?? [...problems.errors, ...problems.warnings].map(({ code }) => code);
}

it("keeps a licence number in one form", () => {
  expect(read("pirt", "P-IRT No. 2068203010001-30")).toBe("2068203010001-30");
  expect(read("bpom", "na 18240100001")).toBe("NA18240100001");
  expect(read("md", "BPOM RI MD 867031001234")).toBe("MD867031001234");
});

it("refuses a wrong form, and a number that Excel has spoilt", () => {
  expect(read("pirt", "12345-67")).toEqual(["permit_format"]);
  expect(read("bpom", "18240100001")).toEqual(["permit_format"]);
  expect(read("md", "ML867031001234")).toEqual(["permit_format"]);
  expect(read("pirt", "2,06820301E+14")).toEqual(["scientific"]);
});

it("allows no number in demo data, and asks for none there", () => {
  expect(read("pirt", "2068203010001-30", true)).toEqual(["permit_demo"]);
  expect(read("pirt", "", true)).toEqual([]);
  expect(read("pirt", "")).toEqual(["permit_missing"]);
});
