import { expect, test } from "vitest";
import { CARRIER_CODES, trackingPage } from "./carriers";

test("a number is opened where that is known, and else there is the page to type it in", () => {
  expect(trackingPage("lion", "11LP-1")).toEqual({
    url: "https://lionparcel.com/track/stt?q=11LP-1",
    opens_number: true,
  });
  expect(trackingPage("jne", "123456").opens_number).toBe(false);
  expect(trackingPage("own", null)).toEqual({ url: null, opens_number: false });
});

test("every address is one of a web page", () => {
  const urls = CARRIER_CODES.flatMap((code) => trackingPage(code, "A1").url ?? []);
  expect(urls.every((url) => new URL(url).protocol === "https:")).toBe(true);
});
