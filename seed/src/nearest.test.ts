import { expect, it } from "vitest";
import { nearest } from "./nearest";

it("finds the word that was meant", () => {
  const words = ["tidak_perlu", "pirt", "bpom", "md"];
  expect(nearest("prit", words)).toBe("pirt");
  expect(nearest("Tidak Perlu", words)).toBe("tidak_perlu");
  expect(nearest("bpm", words)).toBe("bpom");
});

it("does not guess wildly", () => {
  expect(nearest("halal", ["tidak_perlu", "pirt", "bpom", "md"])).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});
