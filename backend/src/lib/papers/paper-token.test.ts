import { describe, expect, it } from "vitest";
import { makePaperToken, readPaperToken } from "./paper-token";

const SECRET = "a secret of the tests";
const NOW = new Date("2026-11-26T10:00:00Z");
const LATER = new Date("2026-11-26T11:00:00Z");
const link = { order_id: "order_01ABC", kind: "slip", expires_at: LATER } as const;

describe("the link to a paper", () => {
  const token = makePaperToken(link, SECRET);

  it("opens the paper that it was made for, as long as it holds", () => {
    expect(readPaperToken(token, SECRET, NOW)).toEqual({ order_id: "order_01ABC", kind: "slip" });
    expect(readPaperToken(token, SECRET, LATER)).toBeNull();
  });

  it("opens nothing with another secret, kind, order or time", () => {
    expect(readPaperToken(token, "another secret", NOW)).toBeNull();
    expect(readPaperToken(token.replace(".slip.", ".invoice."), SECRET, NOW)).toBeNull();
    expect(readPaperToken(token.replace("01ABC", "01ABD"), SECRET, NOW)).toBeNull();
    const later = String(LATER.getTime() / 1000 + 60);
    expect(readPaperToken(token.replace(/\.\d+\./, `.${later}.`), SECRET, NOW)).toBeNull();
  });

  it("is answered alike whatever else it is", () => {
    for (const wrong of ["", "x", "a.b.c.d", `${token}A`, token.slice(0, -1), `${token}.x`]) {
      expect(readPaperToken(wrong, SECRET, NOW)).toBeNull();
    }
  });
});
