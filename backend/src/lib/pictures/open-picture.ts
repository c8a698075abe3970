import { PHOTO_LIMITS } from "@lapak-desa/seed";
import sharp, { type Metadata, type SharpOptions } from "sharp";
import { PICTURE_WIDTHS, type PictureFacts } from "./key";
import { pictureKind } from "./kind";
import { refusePicture } from "./refusals";

const MAX_WIDTH = Math.max(...PICTURE_WIDTHS);
// A scroll of a picture would be heavy at every width.
const MAX_HEIGHT = 2 * MAX_WIDTH;
const SVG_DENSITY = 72;
const SECONDS = 60;

// What shines through a picture; a transparent one would show its own placeholder for ever.
const PAPER = "#fffdf8";

// Phones write pictures with small faults that everybody shows; what is cut off is not one of them.
const READING: SharpOptions = { failOn: "error", pages: 1 };

// No picture is opened twice, and the memory is better left to the shop.
sharp.cache(false);

/** A picture as plain pixels: upright, sRGB, without anything that was written into the file. */
export interface OpenPicture extends PictureFacts {
  pixels: Buffer;
}

/**
 * Opens a picture, as large as it will ever be shown. Throws a `Refusal` in a manager's words for
 * what is not a sound picture or is too large; what would grow too large in memory is refused by its
 * header, before that happens.
 */
export async function openPicture(bytes: Buffer, filename: string): Promise<OpenPicture> {
  if (bytes.length > PHOTO_LIMITS.megabytes * 1024 * 1024) {
    throw refusePicture("picture_too_large", filename);
  }
  const kind = pictureKind(bytes);
  if (kind === null) throw refusePicture("picture_unknown", filename);
  if (kind === "heic") throw refusePicture("picture_heic", filename);
  try {
    const header = await sharp(bytes, { ...READING, limitInputPixels: false }).metadata();
    if (header.width * header.height > PHOTO_LIMITS.megapixels * 1_000_000) {
      throw refusePicture("picture_too_many_pixels", filename);
    }
    return await decode(bytes, kind === "svg" ? densityFor(header) : undefined);
  } catch (error) {
    // Only sharp itself throws plain errors here, and only because of what it was given.
    if (error instanceof Error && error.constructor === Error) {
      throw refusePicture("picture_broken", filename);
    }
    throw error;
  }
}

// A drawing has no pixels of its own: it is drawn as large as it is needed.
function densityFor({ width, height }: Metadata): number {
  return Math.max(1, SVG_DENSITY * Math.min(MAX_WIDTH / width, MAX_HEIGHT / height));
}

async function decode(bytes: Buffer, density: number | undefined): Promise<OpenPicture> {
  const limitInputPixels = PHOTO_LIMITS.megapixels * 1_000_000;
  const options = { ...READING, limitInputPixels, ...(density === undefined ? {} : { density }) };
  const { data: pixels, info } = await sharp(bytes, options)
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize(MAX_WIDTH, MAX_HEIGHT, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: PAPER })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { pixels, width, height, colours: await coloursOf({ pixels, width, height }) };
}

/** The picture as sharp takes it. */
export function sharpOf({ pixels, width, height }: Omit<OpenPicture, "colours">) {
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function coloursOf(picture: Omit<OpenPicture, "colours">): Promise<string> {
  const colours = await sharpOf(picture).resize(1, 3, { fit: "fill" }).raw().toBuffer();
  return colours.toString("hex");
}
