import { describe, expect, it } from "vitest";
import { isBearer } from "./bearer";

describe("isBearer", () => {
  it("knows the secret", () => {
    expect(isBearer("Bearer hush-hush", "hush-hush")).toBe(true);
  });

  it.each([
    null,
    "",
    "Bearer ",
    "Bearer hush",
    "hush-hush",
    "bearer hush-hush",
    "Bearer hush-hush ",
  ])("refuses %j", (header) => {
    expect(isBearer(header, "hush-hush")).toBe(false);
  });
});
