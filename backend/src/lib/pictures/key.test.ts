import { expect, test } from "vitest";
import { isPictureKey, PICTURE_FILES, pictureKey, pictureKeyStart } from "./key";

const bytes = Buffer.from("a picture");
const facts = { width: 1200, height: 900, colours: "f2deb8c9a06fb07840" };

test("a key tells name, content, size and colours", () => {
  const key = pictureKey(pictureKeyStart("pala-kering.svg", bytes), facts);
  expect(key).toMatch(/^pala-kering-[0-9a-f]{16}-1200x900-f2deb8c9a06fb07840$/);
  expect(isPictureKey(key)).toBe(true);
});

test("the same bytes have the same start, others another", () => {
  const start = pictureKeyStart("pala.jpg", bytes);
  expect(pictureKeyStart("pala.png", bytes)).toBe(start);
  expect(pictureKeyStart("pala.jpg", Buffer.from("another"))).not.toBe(start);
});

test.each([
  ["IMG_2024 (1).JPG", "img-2024-1-"],
  ["Café señor.png", "cafe-senor-"],
  ["../../etc/passwd", "passwd-"],
  ["画像.webp", "foto-"],
  ["", "foto-"],
  [`${"a".repeat(300)}.jpg`, `${"a".repeat(60)}-`],
])("the name %s becomes plain", (filename, name) => {
  const start = pictureKeyStart(filename, bytes);
  expect(start.slice(0, -17)).toBe(name);
});

test.each(["private-1700000000000-goods.csv", "1700000000000-pala.svg", "..", "a/b", ""])(
  "%j is no key",
  (name) => {
    expect(isPictureKey(name)).toBe(false);
  },
);

test("every width is there in both formats", () => {
  expect(PICTURE_FILES).toHaveLength(11);
  expect(PICTURE_FILES).toContain("1200.webp");
});
