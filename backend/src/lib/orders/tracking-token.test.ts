import { describe, expect, it } from "vitest";
import { makeTrackingToken, readTrackingToken } from "./tracking-token";

const SECRET = "a secret that only this test knows";
const ORDER = "order_01K0EXAMPLE000000000000000";
const token = makeTrackingToken(ORDER, SECRET);

const SIGNS = "ABab019-_.=";

describe("readTrackingToken", () => {
  it("opens the order that the token was made for", () => {
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(readTrackingToken(token, SECRET)).toBe(ORDER);
  });

  it("refuses a token with any sign changed", () => {
    for (const place of token.split("").keys()) {
      for (const sign of SIGNS) {
        const altered = token.slice(0, place) + sign + token.slice(place + 1);
        if (altered !== token) expect(readTrackingToken(altered, SECRET), altered).toBeNull();
      }
    }
  });

  it.each([
    "",
    ".",
    "LD-1001",
    ORDER,
    token.slice(1),
    token.slice(0, -1),
    `${token}A`,
    `${token}=`,
    `${token}.`,
    ` ${token}`,
    token.toLowerCase(),
  ])("refuses %j", (altered) => {
    expect(readTrackingToken(altered, SECRET)).toBeNull();
  });

  it("refuses a token that was made with another secret", () => {
    expect(readTrackingToken(token, `${SECRET}!`)).toBeNull();
  });
});
