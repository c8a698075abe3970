import type { Message } from "./message";

/** Problems of the list of postcodes. */
export const POSTCODE_MESSAGES = {
  postcode_area: {
    id: [
      "Tidak ada kecamatan atau desa dengan kode ini.",
      "kode Kemendagri kecamatan atau desa, misalnya 82.03.22 atau 82.03.22.2004",
    ],
    en: [
      "No kecamatan or village has this code.",
      "the Kemendagri code of a kecamatan or a village, such as 82.03.22 or 82.03.22.2004",
    ],
  },
  postcode_digits: {
    id: ["Ini bukan kode pos.", "lima angka, misalnya 97765"],
    en: ["This is no postcode.", "five digits, such as 97765"],
  },
  postcode_source: {
    id: ["Sumber kode pos ini tidak disebut.", "dari mana kode pos ini diketahui"],
    en: ["The source of this postcode is not named.", "where this postcode is known from"],
  },
  postcode_duplicate: {
    id: ["Kode pos ini sudah ada di baris {first}.", "satu baris untuk setiap kode pos wilayah"],
    en: ["This postcode is already on line {first}.", "one line for each postcode of an area"],
  },
} satisfies Record<string, Message>;
