import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSynonyms, sharedSynonymsFile } from "./synonyms-file";
import { temporaryFolder } from "./testing/sample-village";

async function read(content: string) {
  const path = join(await temporaryFolder(), "synonyms.csv");
  writeFileSync(path, content);
  return readSynonyms(path);
}

async function problemsOf(...lines: string[]) {
  const result = await read(["kata,sama_dengan,arah", ...lines].join("\n"));
  return result.ok ? [] : result.errors.map(({ code, line, column }) => [code, line, column]);
}

it("reads words as Excel saves them, in small letters", async () => {
  const result = await read(
    "\ufeffkata;sama_dengan;arah\r\nKeripik;Kripik | kerepek;dua_arah\r\nnutmeg;biji pala;Satu arah\r\n",
  );
  expect(result).toEqual({
    ok: true,
    synonyms: [
      { word: "keripik", meanings: ["kripik", "kerepek"], direction: "both" },
      { word: "nutmeg", meanings: ["biji pala"], direction: "one" },
    ],
    warnings: [],
  });
});

it.each([
  ["a word that is there already", "Pala,nutmeg,dua_arah", "synonym_duplicate", "kata (A)"],
  ["a word that means itself", "kue,kue,dua_arah", "synonym_repeated", "sama_dengan (B)"],
  ["a word that stands twice", "kue,cake|cake,dua_arah", "synonym_repeated", "sama_dengan (B)"],
  ["signs that nobody searches for", "kue,c@ke,dua_arah", "synonym_word", "sama_dengan (B)"],
  ["nothing between two strokes", "kue,cake||biskuit,dua_arah", "synonym_word", "sama_dengan (B)"],
  ["no word at all", ",cake,dua_arah", "required", "kata (A)"],
  ["no meaning", "kue,,dua_arah", "required", "sama_dengan (B)"],
  ["an unknown direction", "kue,cake,bolakbalik", "enum", "arah (C)"],
])("tells of %s", async (_, line, code, column) => {
  expect(await problemsOf("pala,nutmeg,dua_arah", line)).toEqual([[code, 3, column]]);
});

it("tells of a file that is not there", () => {
  const result = readSynonyms("/nowhere/synonyms.csv");
  expect(result.ok ? [] : result.errors.map(({ code, file }) => [code, file])).toEqual([
    ["file_unreadable", "synonyms.csv"],
  ]);
});

it("reads the list that this project brings", () => {
  const result = readSynonyms(sharedSynonymsFile);
  expect(result.ok ? [] : result.errors).toEqual([]);
});
