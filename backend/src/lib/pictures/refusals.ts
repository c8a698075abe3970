import { PHOTO_LIMITS } from "@lapak-desa/seed";
import { type Refusal, refuse } from "../refusal";

// Medusa Admin shows a message as it comes and says nowhere which language it speaks.
const REFUSALS = {
  picture_unknown: {
    status: 400,
    id: "ini bukan foto. Pakai JPG, PNG, atau WebP.",
    en: "this is not a picture. Use JPG, PNG or WebP.",
  },
  picture_broken: {
    status: 400,
    id: "foto ini rusak atau tidak lengkap. Salin atau ambil ulang fotonya.",
    en: "this picture is damaged or incomplete. Copy or take it again.",
  },
  picture_heic: {
    status: 400,
    id: "foto HEIC dari iPhone belum bisa dipakai. Kirim dulu lewat WhatsApp atau simpan sebagai JPG.",
    en: "HEIC pictures from an iPhone cannot be used. Save it as JPG, or send it through WhatsApp first.",
  },
  picture_drawing: {
    status: 400,
    id: "gambar SVG tidak diterima di sini. Simpan sebagai PNG atau WebP.",
    en: "SVG drawings are not accepted here. Save it as PNG or WebP.",
  },
  picture_too_large: {
    status: 413,
    id: `file ini terlalu besar. Paling besar ${PHOTO_LIMITS.megabytes} MB.`,
    en: `this file is too large. At most ${PHOTO_LIMITS.megabytes} MB.`,
  },
  picture_too_many_pixels: {
    status: 400,
    id: `ukuran foto ini terlalu besar. Paling banyak ${PHOTO_LIMITS.megapixels} megapiksel.`,
    en: `this picture has too many pixels. At most ${PHOTO_LIMITS.megapixels} megapixels.`,
  },
} as const;

type PictureProblem = keyof typeof REFUSALS;

/** The field of a form in which Medusa takes pictures. */
export const PICTURES_FIELD = "files";

/** The error that refuses a picture and tells a manager, in both languages, what can be done. */
export function refusePicture(
  problem: PictureProblem,
  filename: string,
  field: string = PICTURES_FIELD,
): Refusal {
  const { status, id, en } = REFUSALS[problem];
  const message = `${filename}: ${id} / ${en}`;
  return refuse({ status, code: problem, message, fields: { [field]: problem } });
}
