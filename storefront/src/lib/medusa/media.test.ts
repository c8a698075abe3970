import { describe, expect, it } from "vitest";
import { backendPath, mediaPath } from "./media";

describe("mediaPath", () => {
  it("shows the backend's files as this site's own", () => {
    expect(mediaPath("http://localhost:9000/static/ab12-pala.webp")).toBe("/media/ab12-pala.webp");
    expect(mediaPath("/static/goods/pala.webp")).toBe("/media/goods/pala.webp");
  });

  it("refuses what is not a file of the backend", () => {
    expect(mediaPath(null)).toBeNull();
    expect(mediaPath("https://elsewhere.example/pala.webp")).toBeNull();
    expect(mediaPath("http://")).toBeNull();
  });
});

describe("backendPath", () => {
  it("leads to the backend's folder", () => {
    expect(backendPath(["goods", "pala kering.webp"])).toBe("/static/goods/pala%20kering.webp");
  });

  it.each([[[]], [[".."]], [["a", "..", "b"]], [["a/../b"]], [["..\\b"]], [[""]], [[".env"]]])(
    "refuses %j",
    (segments) => {
      expect(backendPath(segments)).toBeNull();
    },
  );
});
