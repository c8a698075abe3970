import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clearRecentSearches, readRecentSearches, rememberSearch } from "./recent-searches";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("keeps the last six, each once, the last first", () => {
  for (const text of ["pala", "sagu", "kopi", "madu", "abon", "vco", " Pala ", "  "]) {
    rememberSearch(text);
  }
  expect(readRecentSearches()).toEqual(["Pala", "vco", "abon", "madu", "kopi", "sagu"]);
  rememberSearch("kakao");
  expect(readRecentSearches()).toEqual(["kakao", "Pala", "vco", "abon", "madu", "kopi"]);
  clearRecentSearches();
  expect(readRecentSearches()).toEqual([]);
});

it("takes what is not a list of texts for nothing", () => {
  for (const kept of ["{", '{"a":1}', "null", "[1,null]"]) {
    localStorage.setItem("recent-searches", kept);
    expect(readRecentSearches()).toEqual([]);
  }
});

it("breaks nothing on a device that keeps nothing", () => {
  const refuse = () => {
    throw new Error("SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  rememberSearch("pala");
  clearRecentSearches();
  expect(readRecentSearches()).toEqual([]);
});
