import { describe, expect, it } from "vitest";
import { readSettings } from "./settings";

const complete = {
  BACKEND_URL: "http://localhost:9000/",
  STOREFRONT_URL: "https://lapak.example",
  MEDUSA_PUBLISHABLE_KEY: "pk_1",
  REVALIDATE_SECRET: "0123456789abcdef",
};

describe("readSettings", () => {
  it("reads addresses without their last slash", () => {
    expect(readSettings(complete).backendUrl).toBe("http://localhost:9000");
  });

  it("names all that is missing at once", () => {
    const read = () => readSettings({ ...complete, BACKEND_URL: "", REVALIDATE_SECRET: undefined });
    expect(read).toThrow(/BACKEND_URL.*REVALIDATE_SECRET/);
  });
});
