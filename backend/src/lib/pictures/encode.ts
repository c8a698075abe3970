import type { PictureWidth } from "./key";
import { type OpenPicture, sharpOf } from "./open-picture";

/**
 * What a page of pictures can afford, in bytes of AVIF: a thumbnail of 320 pixels 10 KB, the picture
 * that a phone shows across its screen 35 KB (`scripts/bench/budgets.ts`), of which the headers of the
 * answer take a little; the others in proportion.
 */
export const AVIF_BUDGET: Readonly<Record<PictureWidth, number>> = {
  160: 4_000,
  320: 9_400,
  480: 17_000,
  800: 34_000,
  1200: 65_000,
};

// A photograph of a market needs many times the bytes of a drawing at the same quality. Below the last
// of these, faces fall apart.
const QUALITIES = [52, 42, 33, 25] as const;

/**
 * Encodes a picture as AVIF at the best quality that keeps the budget of its width; at the lowest
 * where none does. Above effort 2 it takes twice the time for two percent of the bytes. Colours are
 * kept at full resolution: red beside green is what these pictures have most of.
 */
export async function encodeAvif(picture: OpenPicture, width: PictureWidth): Promise<Buffer> {
  let file = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    file = await resized(picture, width)
      .avif({ quality, effort: 2, chromaSubsampling: "4:4:4" })
      .toBuffer();
    if (file.length <= AVIF_BUDGET[width]) break;
  }
  return file;
}

/** Encodes a picture as WebP, for the few browsers that do not know AVIF. */
export function encodeWebp(picture: OpenPicture, width: PictureWidth): Promise<Buffer> {
  return resized(picture, width).webp({ quality: 76, effort: 2 }).toBuffer();
}

function resized(picture: OpenPicture, width: PictureWidth) {
  return sharpOf(picture).resize({ width, withoutEnlargement: true });
}
