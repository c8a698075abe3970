import { describe, expect, it } from "vitest";
import { type Asked, chooseCode } from "./unique-code";

const ALL = Array.from({ length: 999 }, (_, index) => index + 1);
const asked = (code: number, change: Partial<Asked> = {}): Asked => ({
  code,
  amount: 50_000 + code,
  is_open: true,
  ...change,
});

describe("chooseCode", () => {
  it("takes the one code that no open order has", () => {
    const others = ALL.filter((code) => code !== 417).map((code) => asked(code));
    expect(chooseCode(20_000, others)).toBe(417);
    expect(
      chooseCode(
        20_000,
        ALL.map((code) => asked(code)),
      ),
    ).toBeNull();
  });

  it("makes no amount that another open order is to pay", () => {
    const others = ALL.filter((code) => code !== 7 && code !== 8).map((code) => asked(code));
    others.push({ code: null, amount: 20_007, is_open: true });
    expect(chooseCode(20_000, others)).toBe(8);
  });

  it("takes a code again that was used lately only when no other is left", () => {
    const closed = ALL.filter((code) => code !== 3).map((code) => asked(code, { is_open: false }));
    expect(chooseCode(20_000, closed)).toBe(3);
    expect(chooseCode(20_000, [...closed, asked(3)])).not.toBe(3);
  });

  it("stays between 1 and 999", () => {
    const chosen = Array.from({ length: 500 }, () => chooseCode(20_000, []) ?? 0);
    expect(Math.min(...chosen)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...chosen)).toBeLessThanOrEqual(999);
    expect(new Set(chosen).size).toBeGreaterThan(100);
  });
});
