/** What a file holds, when that is a picture. HEIC is known only to be told apart. */
export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg";

// As they stand in the file, at the place that the standard gives them.
const STARTS: readonly { kind: PictureKind; at: number; signs: readonly string[] }[] = [
  { kind: "jpeg", at: 0, signs: ["\xff\xd8\xff"] },
  { kind: "png", at: 0, signs: ["\x89PNG\r\n\x1a\n"] },
  { kind: "gif", at: 0, signs: ["GIF87a", "GIF89a"] },
  { kind: "webp", at: 8, signs: ["WEBPVP8"] },
  { kind: "avif", at: 4, signs: ["ftypavif", "ftypavis"] },
  // What iPhones write, and their older relatives.
  { kind: "heic", at: 4, signs: ["ftyphei", "ftyphev", "ftypmif1", "ftypmsf1"] },
];
const SVG = /^\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/i;

// Longer than any declaration and comment that drawing programs put in front.
const LOOKED_AT = 4096;

/**
 * Which kind of picture the bytes are, decided by how they begin: names and declared types say what
 * somebody wants to be believed. Null for everything else. Nothing of unknown kind reaches a decoder.
 */
export function pictureKind(bytes: Buffer): PictureKind | null {
  const start = bytes.toString("latin1", 0, LOOKED_AT);
  const found = STARTS.find(({ at, signs }) => signs.some((sign) => start.startsWith(sign, at)));
  if (found !== undefined) return found.kind;
  return SVG.test(bytes.toString("utf8", 0, LOOKED_AT).replace(/^\ufeff/, "")) ? "svg" : null;
}
