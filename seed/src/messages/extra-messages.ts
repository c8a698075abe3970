import type { Message } from "./message";

/** Problems of translations and pictures. */
export const EXTRA_MESSAGES = {
  translation_handle: {
    id: ["Tidak ada {kind} dengan handle ini.", "handle {kind} dari file desa ini"],
    en: ["There is no {kind} with this handle.", "a {kind} handle of this village's files"],
  },
  translation_field: {
    id: ["Kolom ini tidak bisa diterjemahkan untuk {kind}.", "salah satu dari: {allowed}"],
    en: ["This field cannot be translated for {kind}.", "one of: {allowed}"],
  },
  translation_duplicate: {
    id: ["Terjemahan ini sudah ada di baris {first}.", "setiap terjemahan satu kali saja"],
    en: ["This translation is already on line {first}.", "each translation once"],
  },
  photo_missing: {
    id: ["Belum ada foto untuk {name}.", "photos/{name}.jpg (atau png, webp, svg)"],
    en: ["There is no picture for {name}.", "photos/{name}.jpg (or png, webp, svg)"],
  },
  photo_unused: {
    id: ["Foto ini tidak dipakai.", "nama file sama dengan handle, atau desa"],
    en: ["This picture is not used.", "a file name that equals a handle, or desa"],
  },
  photo_type: {
    id: ["Jenis file foto ini tidak didukung.", "jpg, png, webp, atau svg"],
    en: ["This kind of picture is not supported.", "jpg, png, webp or svg"],
  },
  photo_mismatch: {
    id: [
      "Akhiran nama file tidak cocok dengan isinya ({actual}).",
      "simpan ulang sebagai {extension}",
    ],
    en: [
      "The file's ending does not match its content ({actual}).",
      "save it again as {extension}",
    ],
  },
  photo_unreadable: {
    id: [
      "File ini bukan gambar yang bisa dibaca: {reason}.",
      "gambar jpg, png, webp, atau svg yang utuh",
    ],
    en: ["This file is not a readable picture: {reason}.", "a sound jpg, png, webp or svg picture"],
  },
  photo_too_large: {
    id: ["Foto terlalu besar ({size} MB).", "paling besar {max} MB"],
    en: ["The picture is too large ({size} MB).", "at most {max} MB"],
  },
  photo_too_many_pixels: {
    id: [
      "Ukuran foto terlalu besar ({width} x {height} piksel).",
      "paling banyak {max} megapiksel",
    ],
    en: ["The picture is too big ({width} x {height} pixels).", "at most {max} megapixels"],
  },
  photo_unsafe: {
    id: ["SVG ini memuat skrip atau tautan luar.", "gambar SVG biasa, tanpa skrip dan tautan luar"],
    en: [
      "This SVG holds scripts or outside links.",
      "a plain SVG drawing, without scripts or outside links",
    ],
  },
  photo_duplicate: {
    id: ["Sudah ada foto lain untuk handle ini: {other}.", "satu foto per handle"],
    en: ["There is already another picture for this handle: {other}.", "one picture per handle"],
  },
} satisfies Record<string, Message>;
