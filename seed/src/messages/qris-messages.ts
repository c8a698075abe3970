import type { QrisProblem } from "../qris";
import type { Message } from "./message";

/** Problems of an enterprise's QRIS code, by what `readQris` finds. */
export const QRIS_MESSAGES = {
  qris_characters: {
    id: [
      "QRIS ini berisi huruf atau tanda yang tidak dikenal.",
      "teks kode QRIS, yang diawali 000201",
    ],
    en: [
      "This QRIS code holds characters that it cannot have.",
      "the text of the QRIS code, which begins with 000201",
    ],
  },
  qris_too_long: {
    id: ["Teks QRIS ini terlalu panjang.", "paling banyak 512 huruf"],
    en: ["The text of this QRIS code is too long.", "at most 512 characters"],
  },
  qris_structure: {
    id: [
      "Teks QRIS ini tidak utuh.",
      "seluruh teks dari 000201 sampai 4 huruf terakhir, tanpa tambahan",
    ],
    en: [
      "The text of this QRIS code is not whole.",
      "all of it, from 000201 to its last four characters, and nothing else",
    ],
  },
  qris_format: {
    id: ["Ini bukan kode QRIS.", "teks yang diawali 000201"],
    en: ["This is not a QRIS code.", "a text that begins with 000201"],
  },
  qris_checksum: {
    id: [
      "Teks QRIS ini berubah: angka pemeriksanya tidak cocok.",
      "teks yang disalin utuh dari gambar QRIS",
    ],
    en: [
      "The text of this QRIS code was changed: its checksum does not match.",
      "the text as it is read from the QRIS picture",
    ],
  },
  qris_dynamic: {
    id: ["Ini kode QRIS untuk satu pembayaran saja.", "kode QRIS statis, yang dipajang di toko"],
    en: [
      "This QRIS code is for one payment only.",
      "the static QRIS code that is shown in the shop",
    ],
  },
  qris_merchant: {
    id: [
      "Penerima uang di kode QRIS ini tidak terbaca.",
      "kode QRIS dari bank atau penyedia pembayaran",
    ],
    en: [
      "This QRIS code does not tell who is paid.",
      "the QRIS code given by the bank or payment provider",
    ],
  },
  qris_not_qris: {
    id: ["Kode ini bukan QRIS Indonesia.", "kode dengan ID.CO.QRIS.WWW"],
    en: ["This code is not of Indonesia's QRIS.", "a code with ID.CO.QRIS.WWW"],
  },
  qris_category: {
    id: [
      "Jenis usaha di kode QRIS ini bukan 4 angka.",
      "kode QRIS dari bank atau penyedia pembayaran",
    ],
    en: [
      "The kind of business in this QRIS code is not of 4 digits.",
      "the QRIS code given by the bank or payment provider",
    ],
  },
  qris_currency: {
    id: ["Kode QRIS ini bukan untuk rupiah.", "kode QRIS dengan mata uang 360 (rupiah)"],
    en: ["This QRIS code is not for rupiah.", "a QRIS code with currency 360 (rupiah)"],
  },
  qris_amount: {
    id: ["Kode QRIS ini sudah berisi jumlah uang.", "kode QRIS tanpa jumlah"],
    en: ["This QRIS code holds an amount already.", "a QRIS code without an amount"],
  },
  qris_fee: {
    id: ["Kode QRIS ini menambah tip atau biaya untuk pembeli.", "kode QRIS tanpa tip dan biaya"],
    en: ["This QRIS code adds a tip or a fee for the buyer.", "a QRIS code without tip and fee"],
  },
  qris_country: {
    id: ["Kode QRIS ini bukan dari Indonesia.", "kode QRIS dengan negara ID"],
    en: ["This QRIS code is not from Indonesia.", "a QRIS code with country ID"],
  },
  qris_name: {
    id: ["Nama usaha di kode QRIS ini kosong atau terlalu panjang.", "nama 1 sampai 25 huruf"],
    en: ["The name in this QRIS code is missing or too long.", "a name of 1 to 25 characters"],
  },
  qris_city: {
    id: ["Nama kota di kode QRIS ini kosong atau terlalu panjang.", "nama kota 1 sampai 15 huruf"],
    en: ["The city in this QRIS code is missing or too long.", "a city of 1 to 15 characters"],
  },
  qris_postal_code: {
    id: ["Kode pos di kode QRIS ini salah.", "kode pos 5 sampai 10 huruf"],
    en: ["The postcode in this QRIS code is wrong.", "a postcode of 5 to 10 characters"],
  },
} satisfies Record<`qris_${QrisProblem}`, Message>;
