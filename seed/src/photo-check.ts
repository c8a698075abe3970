import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import sharp, { type Metadata } from "sharp";
import type { MessageCode } from "./messages";
import { PHOTO_LIMITS } from "./photo-limits";

/** What is wrong with a picture. */
export interface PhotoProblem {
  code: MessageCode;
  params?: Record<string, string | number>;
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  [".svg", "svg"],
  [".png", "png"],
  [".jpg", "jpeg"],
  [".jpeg", "jpeg"],
  [".webp", "webp"],
]);

// Pictures are shown to buyers from the shop's own address, where a script could act for them.
const UNSAFE_SVG = [
  /<script|<foreignObject|<!ENTITY|javascript:/i,
  /\son[a-z]+\s*=\s*["']/i,
  /url\(\s*["']?\s*(?:https?:)?\/\//i,
  /(?:href|src)\s*=\s*["'](?!\s*(?:#|data:image\/(?:png|jpeg|webp)))/i,
];

/** True when a file's name says that it is a picture of a supported kind. */
export function isSupportedPhoto(name: string): boolean {
  return FORMATS.has(extname(name).toLowerCase());
}

async function readMetadata(bytes: Buffer): Promise<Metadata | { reason: string }> {
  try {
    // The bound that people are told is checked by the caller, with words of our own.
    return await sharp(bytes, {
      limitInputPixels: PHOTO_LIMITS.megapixels * 10_000_000,
    }).metadata();
  } catch (error) {
    return { reason: error instanceof Error ? error.message.split("\n", 1).join("") : "" };
  }
}

/** Looks into a picture: its size, whether it is what its name says, and that it is harmless. */
export async function checkPhoto(path: string): Promise<PhotoProblem | null> {
  const megabytes = (await stat(path)).size / 1024 / 1024;
  if (megabytes > PHOTO_LIMITS.megabytes) {
    const params = { size: megabytes.toFixed(1), max: PHOTO_LIMITS.megabytes };
    return { code: "photo_too_large", params };
  }
  const bytes = await readFile(path);
  const metadata = await readMetadata(bytes);
  if ("reason" in metadata) return { code: "photo_unreadable", params: metadata };
  const extension = extname(path).toLowerCase();
  if (metadata.format !== FORMATS.get(extension)) {
    return { code: "photo_mismatch", params: { actual: metadata.format, extension } };
  }
  const { width, height } = metadata;
  if (width * height > PHOTO_LIMITS.megapixels * 1_000_000) {
    return {
      code: "photo_too_many_pixels",
      params: { width, height, max: PHOTO_LIMITS.megapixels },
    };
  }
  const text = metadata.format === "svg" ? bytes.toString("utf8") : "";
  return UNSAFE_SVG.some((pattern) => pattern.test(text)) ? { code: "photo_unsafe" } : null;
}
