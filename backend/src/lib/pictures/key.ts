import { createHash } from "node:crypto";
import { parse } from "node:path";

/** The widths, in pixels, at which every picture is kept; what is smaller is never enlarged. */
export const PICTURE_WIDTHS = [160, 320, 480, 800, 1200] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
export const PICTURE_FORMATS = ["avif", "webp"] as const;
export const SHARE_FILE = "share.jpg";

/** All that a picture's folder holds. */
export const PICTURE_FILES: readonly string[] = [
  ...PICTURE_WIDTHS.flatMap((width) => PICTURE_FORMATS.map((format) => `${width}.${format}`)),
  SHARE_FILE,
];

/** The file whose address stands for the picture in the database. */
export const MAIN_FILE = "1200.webp";

// Part of the hash: pictures that were made by other rules have other keys. Raise it with the rules.
const PIPELINE = "2";
const LONGEST_NAME = 60;
const KEY = /^[a-z0-9-]+-[0-9a-f]{16}-\d{1,5}x\d{1,5}-[0-9a-f]{18}$/;

/** What is known of a picture once it has been opened. */
export interface PictureFacts {
  /** Upright, in pixels. */
  width: number;
  height: number;
  /** Three RRGGBB in a row: its top, middle and bottom. */
  colours: string;
}

/**
 * The part of a key that follows from a file alone, `<name>-<hash>-`: enough to see, without opening
 * it, whether a picture is kept already.
 */
export function pictureKeyStart(filename: string, bytes: Buffer): string {
  const hash = createHash("sha256").update(PIPELINE).update(bytes).digest("hex").slice(0, 16);
  return `${plainName(filename)}-${hash}-`;
}

/** The whole key, which is the name of the picture's folder and tells the storefront all it needs. */
export function pictureKey(start: string, { width, height, colours }: PictureFacts): string {
  return `${start}${width}x${height}-${colours}`;
}

/** True for what `pictureKey` makes; such a name can lead nowhere but to a folder. */
export function isPictureKey(name: string): boolean {
  return KEY.test(name);
}

// People see it when they save a picture; in an address anything else would be escaped.
function plainName(filename: string): string {
  const plain = parse(filename)
    .name.normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "foto" : plain;
}
