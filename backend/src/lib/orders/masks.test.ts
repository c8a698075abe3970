import { describe, expect, it } from "vitest";
import { maskAccount, maskEmail, maskPhone } from "./masks";

describe("masks", () => {
  it("leave enough for their owner", () => {
    expect(maskPhone("+6281234567890")).toBe("+6281••••890");
    expect(maskEmail("sri.wahyuni@contoh.id")).toBe("s••••@contoh.id");
    expect(maskAccount("1234567890")).toBe("••••7890");
  });

  it("leave nothing of what is too short to hide", () => {
    expect(maskPhone("")).toBe("••••");
    expect(maskPhone("+62812345")).toBe("••••");
    expect(maskEmail("nobody")).toBe("••••");
    expect(maskAccount("12345")).toBe("••••");
  });
});
