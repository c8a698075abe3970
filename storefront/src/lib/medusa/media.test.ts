import { describe, expect, it } from "vitest";
import { backendPath, pictureAddress, pictureOf, shareAddress } from "./media";

const KEY = "pala-kering-0123456789abcdef-1200x900-f2deb8c9a06fb07840";

describe("pictureOf", () => {
  it.each([`/static/${KEY}/1200.webp`, `http://localhost:9000/static/${KEY}/1200.webp`])(
    "reads all from the address %s",
    (address) => {
      expect(pictureOf(address)).toEqual({
        key: KEY,
        width: 1200,
        height: 900,
        colours: ["#f2deb8", "#c9a06f", "#b07840"],
      });
    },
  );

  it.each([
    null,
    "http://",
    "https://elsewhere.example/pala.webp",
    "/static/pala-0123456789abcdef.svg",
    `/elsewhere/${KEY}/1200.webp`,
    `/static/${KEY}" onload="x/1200.webp`,
  ])("knows no picture at %s", (address) => {
    expect(pictureOf(address)).toBeNull();
  });

  it("gives the addresses at which this site shows it", () => {
    const picture = pictureOf(`/static/${KEY}/1200.webp`);
    if (picture === null) throw new Error("no picture");
    expect(pictureAddress(picture, 320, "avif")).toBe(`/media/${KEY}/320.avif`);
    expect(shareAddress(picture)).toBe(`/media/${KEY}/share.jpg`);
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
