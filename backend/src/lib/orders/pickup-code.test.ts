import { describe, expect, it } from "vitest";
import { isPickupCode, makePickupCode } from "./pickup-code";

const SECRET = "0123456789abcdef";

describe("makePickupCode", () => {
  it("is short, always the same, and of signs that cannot be mistaken for one another", () => {
    const codes = Array.from({ length: 2000 }, (_, at) => makePickupCode(`order_${at}`, SECRET));
    expect(
      codes.every((code) =>
        /^[234679ACDEFGHJKMNPQRTUVWXY]{3}-[234679ACDEFGHJKMNPQRTUVWXY]{3}$/.test(code),
      ),
    ).toBe(true);
    expect(makePickupCode("order_7", SECRET)).toBe(codes[7]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("is another with another secret", () => {
    expect(makePickupCode("order_7", SECRET)).not.toBe(makePickupCode("order_7", `${SECRET}x`));
  });
});

describe("isPickupCode", () => {
  it("takes a code as people write it, and no other", () => {
    const code = makePickupCode("order_1", SECRET);
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replace("-", ""),
      ` ${code.replace("-", " ")} `,
    ]) {
      expect(isPickupCode(typed, "order_1", SECRET), typed).toBe(true);
    }
    for (const typed of ["", "AAA-AAA", `${code}2`, code.slice(0, 6)]) {
      expect(isPickupCode(typed, "order_1", SECRET), typed).toBe(false);
    }
    expect(isPickupCode(code, "order_2", SECRET)).toBe(false);
  });
});
