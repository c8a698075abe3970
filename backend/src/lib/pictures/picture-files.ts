import { PICTURE_FORMATS, PICTURE_WIDTHS, SHARE_FILE } from "./key";
import { type OpenPicture, sharpOf } from "./open-picture";
import { sharePicture } from "./share-picture";

// AVIF above effort 2 takes twice the time for two percent of the bytes. Its colours are kept at full
// resolution: red beside green is what these pictures have most of.
const ENCODE = {
  avif: (picture: OpenPicture, width: number) =>
    sharpOf(picture)
      .resize({ width, withoutEnlargement: true })
      .avif({ quality: 52, effort: 2, chromaSubsampling: "4:4:4" })
      .toBuffer(),
  webp: (picture: OpenPicture, width: number) =>
    sharpOf(picture)
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 76, effort: 2 })
      .toBuffer(),
};

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
