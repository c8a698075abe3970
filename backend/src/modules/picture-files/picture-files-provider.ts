import { LocalFileService } from "@medusajs/file-local";
import type { FileTypes, LocalFileServiceOptions, Logger } from "@medusajs/framework/types";
import { isPictureKey, MAIN_FILE, pictureKey, pictureKeyStart } from "../../lib/pictures/key";
import { openPicture } from "../../lib/pictures/open-picture";
import { pictureFiles } from "../../lib/pictures/picture-files";
import { refusePicture } from "../../lib/pictures/refusals";
import { Turns } from "../../lib/turns";
import { contentOf, isPlainList } from "./content";
import { PictureFolders } from "./picture-folders";

// One at a time: the largest picture allowed takes some hundred megabytes until it is made smaller.
const opening = new Turns(1);
const encoding = new Turns(2);

/**
 * Keeps files on the shop's own disk. What is private is kept as Medusa's local provider does it; what
 * is public must be a picture, and is kept as all the files that pages may ask for.
 */
export class PictureFilesProvider extends LocalFileService {
  static override identifier = "picture-files";
  readonly #folders: PictureFolders;

  constructor(cradle: { logger: Logger }, options: LocalFileServiceOptions) {
    super(cradle, options);
    this.#folders = new PictureFolders(this.uploadDir_);
  }

  /** Throws a `Refusal` for what is public and no sound picture. */
  override async upload(
    file: FileTypes.ProviderUploadFileDTO,
  ): Promise<FileTypes.ProviderFileResultDTO> {
    if (file.access !== "public") return super.upload(file);
    const bytes = contentOf(file.content);
    // Medusa Admin sends the list of an import the same way as a picture.
    if (isPlainList(file.filename, bytes)) return super.upload({ ...file, access: "private" });
    const key = await this.#keep(file.filename, bytes);
    return { key, url: await super.getPresignedDownloadUrl({ fileKey: fileOf(key) }) };
  }

  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    if (file.access === "public") throw refusePicture("picture_unknown", file.filename);
    return super.getUploadStream(file);
  }

  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[],
  ): Promise<void> {
    for (const file of [files].flat()) {
      if (isPictureKey(file.fileKey)) await this.#folders.remove(file.fileKey);
      else await super.delete(file);
    }
  }

  override async getDownloadStream(file: FileTypes.ProviderGetFileDTO) {
    return super.getDownloadStream({ ...file, fileKey: fileOf(file.fileKey) });
  }

  override async getAsBuffer(file: FileTypes.ProviderGetFileDTO) {
    return super.getAsBuffer({ ...file, fileKey: fileOf(file.fileKey) });
  }

  override async getPresignedDownloadUrl(file: FileTypes.ProviderGetFileDTO) {
    return super.getPresignedDownloadUrl({ ...file, fileKey: fileOf(file.fileKey) });
  }

  async #keep(filename: string, bytes: Buffer): Promise<string> {
    const start = pictureKeyStart(filename, bytes);
    const known = await this.#folders.find(start);
    if (known !== null) return known;
    const picture = await opening.run(() => openPicture(bytes, filename));
    const key = pictureKey(start, picture);
    await this.#folders.keep(key, await encoding.run(() => pictureFiles(picture)));
    return key;
  }
}

/** A picture is many files; who asks for one gets the largest that every program can read. */
function fileOf(key: string): string {
  return isPictureKey(key) ? `${key}/${MAIN_FILE}` : key;
}
