import { PHOTO_LIMITS } from "@lapak-desa/seed";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { type PICTURES_FIELD, refusePicture } from "../../../lib/pictures/refusals";
import { type Refusal, refuse } from "../../../lib/refusal";

const MAX_FILES = 10;

const form = multer({
  storage: multer.memoryStorage(),
  defParamCharset: "utf8",
  limits: {
    fileSize: PHOTO_LIMITS.megabytes * 1024 * 1024,
    files: MAX_FILES,
    // What stands beside the files is of no use to Medusa.
    fields: 10,
    fieldSize: 10_000,
  },
});

/**
 * Reads the files of a form within limits, in place of Medusa's own reader, which would take any
 * number of them and any size into memory. Has to run before it.
 */
export function limitedFiles(field: "file" | typeof PICTURES_FIELD) {
  const read = field === "file" ? form.single(field) : form.array(field);
  return (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void => {
    // A middleware without methods also sees what lies below its address.
    const isForm = request.method === "POST" && request.path === "/" && request.is("multipart");
    if (!isForm) {
      next();
      return;
    }
    read(request, response, (error: unknown) => {
      // Medusa's reader would wait for a form that has been read; without a type it sees none.
      delete request.headers["content-type"];
      next(error == null ? undefined : refusalOf(error, field));
    });
  };
}

function refusalOf(error: unknown, field: string): Refusal {
  if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") {
    return refusePicture("picture_too_large", nameOf(error), field);
  }
  if (error instanceof MulterError && error.code === "LIMIT_FILE_COUNT") {
    return refuse({
      status: 413,
      code: "too_many_files",
      message: `Paling banyak ${MAX_FILES} file sekali kirim. / At most ${MAX_FILES} files at a time.`,
      fields: { [field]: "too_many_files" },
    });
  }
  return refuse({
    status: 400,
    code: "upload_broken",
    message: "File tidak terkirim utuh. Coba lagi. / The files did not arrive whole. Try again.",
    fields: { [field]: "upload_broken" },
  });
}

function nameOf(error: MulterError): string {
  const name: unknown = Reflect.get(error, "filename");
  return typeof name === "string" ? name : "File";
}
