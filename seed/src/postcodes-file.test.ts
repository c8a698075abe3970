import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPostcodes, sharedPostcodesFile } from "./postcodes-file";
import { temporaryFolder } from "./testing/sample-village";

async function read(...lines: string[]) {
  const path = join(await temporaryFolder(), "postcodes.csv");
  writeFileSync(path, lines.join("\r\n"));
  const { postcodes, problems } = readPostcodes(path);
  return { postcodes, problems: problems.map(({ code, line, column }) => [code, line, column]) };
}

const BARUMADEHE = { area: "82.03.22.2004", postcode: "97765" };

it("reads villages and kecamatan as Excel saves them", async () => {
  const lines = ["82.03.22.2004;97765;Pos Indonesia", "82.03.22; 97765 ;Pos Indonesia"];
  expect(await read("\ufeffkode_wilayah;kode_pos;sumber", ...lines)).toEqual({
    postcodes: [BARUMADEHE, { area: "82.03.22", postcode: "97765" }],
    problems: [],
  });
});

it.each([
  ["no such village", "82.03.22.2999,97765,x", "postcode_area", "kode_wilayah (A)"],
  ["a regency", "82.03,97765,x", "postcode_area", "kode_wilayah (A)"],
  ["no code", ",97765,x", "postcode_area", "kode_wilayah (A)"],
  ["four digits", "82.03.22,9776,x", "postcode_digits", "kode_pos (B)"],
  ["a zero in front", "82.03.22,09776,x", "postcode_digits", "kode_pos (B)"],
  ["letters", "82.03.22,9776O,x", "postcode_digits", "kode_pos (B)"],
  ["no source", "82.03.22,97765,", "postcode_source", "sumber (C)"],
  ["a line twice", "82.03.22.2004,97765,y", "postcode_duplicate", "kode_pos (B)"],
])("leaves %s out, tells its line and reads the others", async (_, line, code, column) => {
  const header = "kode_wilayah,kode_pos,sumber";
  const last = "82.03.21,97764,x";
  const { postcodes, problems } = await read(header, "82.03.22.2004,97765,x", line, last);
  expect(problems).toEqual([[code, 3, column]]);
  expect(postcodes).toEqual([BARUMADEHE, { area: "82.03.21", postcode: "97764" }]);
});

it("tells everything that is wrong with a line", async () => {
  const { postcodes, problems } = await read("kode_wilayah,kode_pos,sumber", "99.99.99,x,");
  expect(postcodes).toEqual([]);
  expect(problems.map(([code]) => code)).toEqual([
    "postcode_area",
    "postcode_digits",
    "postcode_source",
  ]);
});

it("knows no postcodes without a file, or with one of another kind", async () => {
  const missing = readPostcodes("/nowhere/postcodes.csv");
  expect(missing.postcodes).toEqual([]);
  expect(missing.problems.map(({ code }) => code)).toEqual(["file_unreadable"]);
  const other = await read("kata,sama_dengan,arah", "pala,nutmeg,dua_arah");
  expect(other.postcodes).toEqual([]);
  expect(other.problems).not.toEqual([]);
});

it("reads the list that this project brings", () => {
  expect(readPostcodes(sharedPostcodesFile)).toEqual({ postcodes: [BARUMADEHE], problems: [] });
});
