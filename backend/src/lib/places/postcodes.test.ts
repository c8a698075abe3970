import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sharedPostcodesFile } from "@lapak-desa/seed";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDistricts } from "./find-districts";
import { loadPostcodes, postcodesIn, postcodesOf } from "./postcodes";

const [KAO_TELUK, KAO_BARAT, KAO] = ["82.03.22", "82.03.21", "82.03.04"];
const codes = (question: string) => findDistricts(question).map((place) => place.districtCode);

describe("postcodes that an operator brings", () => {
  beforeAll(() => {
    const path = join(mkdtempSync(join(tmpdir(), "postcodes-")), "own.csv");
    const lines = [
      "kode_wilayah,kode_pos,sumber",
      `${KAO_TELUK}.2004,97765,x`,
      `${KAO_TELUK}.2001,97766,x`,
      `${KAO_BARAT},97764,x`,
      `${KAO_BARAT}.2004,97764,x`,
      `${KAO},nothing,x`,
    ];
    writeFileSync(path, lines.join("\n"));
    expect(loadPostcodes(path).map(({ code, line }) => [code, line])).toEqual([
      ["postcode_digits", 6],
    ]);
  });
  afterAll(() => void loadPostcodes(sharedPostcodesFile));

  it("are those of a kecamatan and its villages", () => {
    expect(postcodesIn(KAO_TELUK)).toEqual(["97765", "97766"]);
    expect(postcodesIn(KAO_BARAT)).toEqual(["97764"]);
    expect(postcodesIn(KAO)).toEqual([]);
  });

  it("are a village's own, or else its kecamatan's, but not its neighbour's", () => {
    const of = (code: string) => postcodesOf({ code, districtCode: code.slice(0, 8) });
    expect(of(`${KAO_TELUK}.2004`)).toEqual(["97765"]);
    expect(of(`${KAO_TELUK}.2002`)).toEqual([]);
    expect(of(`${KAO_BARAT}.2001`)).toEqual(["97764"]);
  });

  it("find what they belong to, and what is near only when they are not known", () => {
    expect(codes("97766")).toEqual([KAO_TELUK]);
    expect(codes("97764")).toEqual([KAO_BARAT]);
    expect(codes("97767")).toEqual([KAO_BARAT, KAO_TELUK]);
    expect(codes("977")).toEqual([KAO_BARAT, KAO_TELUK]);
    expect(codes("kao 97764")).toEqual([KAO_BARAT]);
  });
});
