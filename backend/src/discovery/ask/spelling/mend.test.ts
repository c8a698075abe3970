import { describe, expect, it } from "vitest";
import { closest, orSynonym } from "./closest";
import { mend } from "./mend";

describe("mend", () => {
  it.each([
    ["kripk, PISNG", { kripk: "kripik", pisng: "pisang" }, "kripik, pisang"],
    ["xx pala", { xx: null }, "pala"],
    ["pala, xx", { xx: null }, "pala"],
    ["Biji «xx» pala", { xx: null }, "Biji pala"],
    ["xx plaa", { xx: null, plaa: "pala" }, "pala"],
    ["xx", { xx: null }, null],
    ["xx untuk yy", { xx: null, yy: null }, null],
    ["pala", {}, null],
  ])("makes of %j with %j %j", (text, meanings, meant) => {
    expect(mend(text, new Map(Object.entries(meanings)))).toBe(meant);
  });
});

describe("the closest word", () => {
  it.each([
    ["sgu", ["kopi", "sagu"], "sagu"],
    ["gla", ["aren", "gula"], "gula"],
    ["ro", ["roa"], undefined],
    ["andn", ["and", "dan"], undefined],
    ["keripk", ["kerupuk", "keripik"], "keripik"],
  ])("to %j among %j is %j", (word, names, meant) => {
    expect(closest(word, names)).toBe(meant);
  });

  it.each([
    ["kripk", undefined, "kripik"],
    ["krpik", "kopi", "kripik"],
    ["keripk", "keripik", "keripik"],
    ["zzqq", undefined, undefined],
    ["jhe", undefined, "jahe"],
  ])("to %j may be a synonym rather than %j", (word, name, meant) => {
    expect(orSynonym(word, name)).toBe(meant);
  });
});
