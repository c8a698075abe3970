import { describe, expect, it } from "vitest";
import { otherAddress } from "./other-address";

describe("otherAddress", () => {
  it.each<[string[], string]>([
    [["produk", "tak-ada"], "/en/product/tak-ada"],
    [["pesanan"], "/en/order"],
    [["desa", "a", "b"], "/en/village/a/b"],
    [["entah", "apa"], "/en/entah/apa"],
  ])("keeps %j in English", (parts, english) => {
    expect(otherAddress(parts, "id", "en")).toBe(english);
  });

  it("leads back into Indonesian, and never to another site", () => {
    expect(otherAddress(["product", "kopi%20enak"], "en", "id")).toBe("/produk/kopi%20enak");
    expect(otherAddress(["\\evil.example"], "en", "id")).toBe("/%5Cevil.example");
    expect(otherAddress(["%2Fevil.example"], "en", "id")).toBe("/%2Fevil.example");
    expect(otherAddress(["%ff"], "en", "id")).toBe("/%25ff");
  });
});
