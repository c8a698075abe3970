import { expect, test } from "vitest";
import { pictureKind } from "./kind";

test.each([
  ["\xff\xd8\xff\xe0", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["GIF89a", "gif"],
  ["RIFF\n\r\x00\x00WEBPVP8 ", "webp"],
  ["\x00\x00\x00\x20ftypavif", "avif"],
  ["\x00\x00\x00\x18ftypheic", "heic"],
  ["\x00\x00\x00\x18ftypmif1", "heic"],
  ["<svg xmlns='x'/>", "svg"],
  ["\xef\xbb\xbf<?xml version='1.0'?>\n<!-- by hand -->\n<!DOCTYPE svg>\n<svg>", "svg"],
  ["", null],
  ["\xff\xd8", null],
  ["halo", null],
  ["%PDF-1.7", null],
  ["II*\x00", null],
  ["RIFF\x00\x00\x00\x00WAVE", null],
  ["\x00\x00\x00\x18ftypisom", null],
  ["<html><svg></svg></html>", null],
  ["\x1f\x8b\x08", null],
])("%j is %s", (content, kind) => {
  expect(pictureKind(Buffer.from(content, "latin1"))).toBe(kind);
});
