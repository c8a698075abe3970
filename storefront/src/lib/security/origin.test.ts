import { describe, expect, it } from "vitest";
import { isOwnForm } from "./origin";

const SITE = "https://lapak.example";
const check = (headers: Record<string, string>) => isOwnForm(new Headers(headers), SITE);

describe("isOwnForm", () => {
  it.each([
    [{ origin: SITE, host: "127.0.0.1:8000" }],
    [{ origin: "http://localhost:8000", host: "localhost:8000" }],
    [{ origin: "https://a.example", host: "inner", "x-forwarded-host": "a.example" }],
    [{ "sec-fetch-site": "same-origin" }],
    [{ origin: "null", "sec-fetch-site": "same-origin" }],
  ])("takes %j", (headers) => {
    expect(check(headers)).toBe(true);
  });

  it.each([
    [{}],
    [{ origin: "null" }],
    [{ origin: "https://evil.example", host: "lapak.example" }],
    [{ origin: "https://evil.example", host: "a", "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
  ])("refuses %j", (headers) => {
    expect(check(headers)).toBe(false);
  });
});
