import { describe, it } from "vitest";
import { checkCase, type ProblemCase } from "../testing/problem-case";
import { SVG } from "../testing/sample-village";
import type { EXTRA_MESSAGES } from "./extra-messages";

type Code = keyof typeof EXTRA_MESSAGES;

const CASES: Record<Code, ProblemCase> = {
  translation_handle: {
    spoil: ({ english }) => english.set(5, "handle", "biji-pal"),
    at: "translations/en.csv:5 handle (B)",
    expected: '"biji-pala"?',
  },
  translation_field: {
    spoil: ({ english }) => english.set(5, "kolom", "harga"),
    at: "translations/en.csv:5 kolom (C)",
    expected: "nama, cerita",
  },
  translation_duplicate: {
    spoil: ({ english }) => english.add("produk", "biji-pala", "nama", "Nutmegs"),
    at: "translations/en.csv:8 handle (B)",
  },
  photo_missing: {
    spoil: ({ photos }) => photos.delete("keripik.svg"),
    at: "photos",
    expected: "photos/keripik.jpg",
  },
  photo_unused: {
    spoil: ({ photos }) => photos.set("kripik.svg", SVG),
    at: "photos/kripik.svg",
    expected: '"keripik"?',
  },
  photo_type: {
    spoil: ({ photos }) => photos.set("tur-kebun.heic", "x"),
    at: "photos/tur-kebun.heic",
  },
  photo_mismatch: {
    spoil: ({ photos }) => photos.set("tur-kebun.jpg", SVG),
    at: "photos/tur-kebun.jpg",
    expected: ".jpg",
  },
  photo_unreadable: {
    spoil: ({ photos }) => photos.set("tur-kebun.png", "bukan gambar"),
    at: "photos/tur-kebun.png",
  },
  photo_too_large: {
    spoil: ({ photos }) => photos.set("tur-kebun.jpg", Buffer.alloc(16 * 1024 * 1024)),
    at: "photos/tur-kebun.jpg",
    expected: "15 MB",
  },
  photo_too_many_pixels: {
    spoil: ({ photos }) => {
      photos.set("tur-kebun.svg", SVG.replaceAll('"8"', '"10001"'));
    },
    at: "photos/tur-kebun.svg",
  },
  photo_unsafe: {
    spoil: ({ photos }) => {
      photos.set("tur-kebun.svg", SVG.replace("></svg>", ' onload="alert(1)"></svg>'));
    },
    at: "photos/tur-kebun.svg",
  },
  photo_duplicate: {
    spoil: ({ photos }) => photos.set("Keripik.SVG", SVG),
    at: "photos/keripik.svg",
    expected: "satu foto",
  },
};

describe("translations and pictures", () => {
  it.each(Object.entries(CASES))("%s", async (code, wanted) => {
    await checkCase(code as Code, wanted);
  });
});
