import type { Message } from "./message";

/** Problems of folders, files and their headers. */
export const FILE_MESSAGES = {
  folder_missing: {
    id: ["Folder ini tidak ada.", "folder desa, misalnya seed/villages/82.03.22.2004"],
    en: [
      "This folder does not exist.",
      "a village folder, for example seed/villages/82.03.22.2004",
    ],
  },
  no_villages: {
    id: [
      "Tidak ada folder desa di sini.",
      "folder bernama kode desa, misalnya 82.03.22.2004, yang berisi village.csv",
    ],
    en: [
      "There is no village folder here.",
      "a folder named by its village code, such as 82.03.22.2004, holding village.csv",
    ],
  },
  folder_name: {
    id: [
      "Nama folder bukan kode desa Kemendagri.",
      "dua.dua.dua.empat angka, misalnya 82.03.22.2004",
    ],
    en: [
      "The folder is not named by the village's Kemendagri code.",
      "digits as two.two.two.four, for example 82.03.22.2004",
    ],
  },
  file_missing: {
    id: ["File ini belum ada.", "file {name} di folder desa"],
    en: ["This file is missing.", "a file {name} in the village folder"],
  },
  file_unreadable: {
    id: [
      "File ini ada, tetapi tidak bisa dibuka.",
      "tutup dulu di Excel, dan periksa izin bacanya",
    ],
    en: [
      "This file is there but cannot be opened.",
      "close it in Excel, and check that it may be read",
    ],
  },
  file_empty: {
    id: ["File ini kosong.", "baris judul kolom: {headers}"],
    en: ["This file is empty.", "a header line: {headers}"],
  },
  encoding_utf16: {
    id: [
      "File disimpan sebagai Unicode (UTF-16).",
      'di Excel: Simpan Sebagai > "CSV UTF-8 (dipisahkan koma)"',
    ],
    en: ["The file is saved as Unicode (UTF-16).", 'in Excel: Save As > "CSV UTF-8"'],
  },
  encoding_workbook: {
    id: [
      "Ini buku kerja Excel, bukan CSV, walau nama filenya .csv.",
      'di Excel: Simpan Sebagai > "CSV UTF-8 (dipisahkan koma)"',
    ],
    en: [
      "This is an Excel workbook, not CSV, whatever its name says.",
      'in Excel: Save As > "CSV UTF-8"',
    ],
  },
  encoding_mixed: {
    id: [
      "Ada huruf rusak: file ini bukan UTF-8 yang utuh.",
      'ketik ulang huruf itu, lalu simpan sebagai "CSV UTF-8 (dipisahkan koma)"',
    ],
    en: [
      "There are broken letters: this file is not sound UTF-8.",
      'type those letters again and save as "CSV UTF-8"',
    ],
  },
  encoding_windows: {
    id: [
      "File tidak disimpan sebagai UTF-8; dibaca sebagai Windows-1252. Periksa huruf khusus di sini.",
      'simpan sebagai "CSV UTF-8 (dipisahkan koma)"',
    ],
    en: [
      "The file is not saved as UTF-8; it was read as Windows-1252. Check the special letters here.",
      'save as "CSV UTF-8"',
    ],
  },
  csv_broken: {
    id: [
      "File CSV tidak bisa dibaca mulai dari sini: tanda kutip tidak berpasangan, atau ada teks sesudah kutip penutup.",
      'teks berisi koma ditulis "begini, dengan kutip", dan kutip di dalamnya digandakan ""',
    ],
    en: [
      "The CSV cannot be read from here on: a quotation mark has no partner, or text follows the closing one.",
      'text with commas written "like this, quoted", and quotation marks inside doubled ""',
    ],
  },
  header_unknown: {
    id: ["Judul kolom ini tidak dikenal.", "salah satu dari: {allowed}"],
    en: ["This column header is unknown.", "one of: {allowed}"],
  },
  header_missing: {
    id: ['Kolom "{name}" tidak ada.', "baris judul: {headers}"],
    en: ['The column "{name}" is missing.', "header line: {headers}"],
  },
  header_duplicate: {
    id: ["Judul kolom ini muncul dua kali.", "setiap judul satu kali saja"],
    en: ["This column header appears twice.", "each header once"],
  },
  cell_extra: {
    id: [
      "Ada isi di luar kolom yang berjudul.",
      "sel kosong; bila ini lanjutan teks berkoma, beri tanda kutip pada teksnya",
    ],
    en: [
      "There is something outside the columns that have a header.",
      "an empty cell; if it is the rest of a text with a comma, put that text in quotation marks",
    ],
  },
  key_unknown: {
    id: ["Nama isian ini tidak dikenal.", "salah satu dari: {allowed}"],
    en: ["This key is unknown.", "one of: {allowed}"],
  },
  key_missing: {
    id: ['Baris "{name}" tidak ada.', "satu baris: {name},<isi>"],
    en: ['The line "{name}" is missing.', "a line: {name},<value>"],
  },
  key_duplicate: {
    id: ["Isian ini sudah ada di baris {first}.", "setiap nama isian satu kali saja"],
    en: ["This key is already on line {first}.", "each key once"],
  },
} satisfies Record<string, Message>;
