import { encodeAvif, encodeWebp } from "./encode";
import { PICTURE_FORMATS, PICTURE_WIDTHS, SHARE_FILE } from "./key";
import type { OpenPicture } from "./open-picture";
import { sharePicture } from "./share-picture";

const ENCODE = { avif: encodeAvif, webp: encodeWebp };

/** Makes all files of a picture (`PICTURE_FILES`), by their names. */
export async function pictureFiles(picture: OpenPicture): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map([[SHARE_FILE, await sharePicture(picture)]]);
  for (const width of PICTURE_WIDTHS) {
    for (const format of PICTURE_FORMATS) {
      files.set(`${width}.${format}`, await ENCODE[format](picture, width));
    }
  }
  return files;
}
