import type { Message } from "./message";

/** Problems of a single value: its form and its bounds. */
export const VALUE_MESSAGES = {
  required: {
    id: ["Sel ini wajib diisi.", "isi untuk {name}"],
    en: ["This cell must be filled in.", "a value for {name}"],
  },
  too_long: {
    id: ["Teks terlalu panjang ({length} huruf).", "paling banyak {max} huruf"],
    en: ["The text is too long ({length} characters).", "at most {max} characters"],
  },
  bad_characters: {
    id: ["Ada huruf rusak di teks ini.", "ketik ulang bagian yang tampak sebagai � atau kotak"],
    en: ["There are broken letters in this text.", "type the part shown as � or a box again"],
  },
  excel_error: {
    id: ["Isinya pesan galat dari Excel.", "nilai yang diketik, bukan hasil rumus yang gagal"],
    en: ["It holds an Excel error.", "a typed value, not the result of a failed formula"],
  },
  scientific: {
    id: [
      "Excel mengubah nomor ini menjadi bilangan ilmiah, sebagian angkanya sudah hilang.",
      "format sel sebagai Teks, lalu ketik ulang nomornya",
    ],
    en: [
      "Excel turned this number into scientific notation and lost some of its digits.",
      "format the cell as Text and type the number again",
    ],
  },
  handle_pattern: {
    id: [
      "Handle hanya boleh huruf kecil a-z, angka, dan tanda hubung, paling panjang {max}.",
      "misalnya {example}",
    ],
    en: ["A handle may hold a-z, 0-9 and hyphens only, at most {max}.", "for example {example}"],
  },
  handle_reserved: {
    id: ["Handle ini dipakai sistem.", "handle lain"],
    en: ["This handle is reserved.", "another handle"],
  },
  handle_duplicate: {
    id: ["Handle ini sudah dipakai di baris {first}.", "handle yang berbeda di setiap baris"],
    en: ["This handle is already used on line {first}.", "a different handle on each line"],
  },
  handle_clash: {
    id: [
      "Handle ini sudah dipakai di {other}.",
      "handle yang berbeda, supaya fotonya tidak tertukar",
    ],
    en: [
      "This handle is already used in {other}.",
      "a different handle, so that pictures are not mixed up",
    ],
  },
  handle_taken: {
    id: ["Handle ini sudah dipakai desa lain: {other}.", "handle yang belum dipakai desa mana pun"],
    en: [
      "This handle is already used by another village: {other}.",
      "a handle no other village uses",
    ],
  },
  enum: {
    id: ["Isi ini tidak dikenal.", "salah satu dari: {allowed}"],
    en: ["This value is unknown.", "one of: {allowed}"],
  },
  yes_no: {
    id: ["Harus ya atau tidak.", "ya atau tidak"],
    en: ["It must be yes or no.", "ya (yes) or tidak (no)"],
  },
  rupiah_format: {
    id: ["Ini bukan jumlah rupiah.", "misalnya 20000 atau Rp 20.000"],
    en: ["This is not an amount in rupiah.", "for example 20000 or Rp 20.000"],
  },
  rupiah_fraction: {
    id: ["Rupiah harus bulat, tanpa sen.", "misalnya 20000 atau Rp 20.000"],
    en: ["Rupiah are whole, without cents.", "for example 20000 or Rp 20.000"],
  },
  weight_format: {
    id: ["Ini bukan berat.", "misalnya 130 g atau 1,5 kg"],
    en: ["This is not a weight.", "for example 130 g or 1,5 kg"],
  },
  weight_unit: {
    id: [
      "Tidak jelas apakah ini gram atau kilogram.",
      "tulis satuannya, misalnya 500 g atau 0,5 kg",
    ],
    en: [
      "It is unclear whether this is grams or kilograms.",
      "write the unit, for example 500 g or 0,5 kg",
    ],
  },
  weight_fraction: {
    id: ["Berat harus gram bulat.", "misalnya 130 g atau 1,5 kg"],
    en: ["A weight is in whole grams.", "for example 130 g or 1,5 kg"],
  },
  integer_format: {
    id: ["Ini bukan bilangan bulat.", "angka saja, misalnya 12"],
    en: ["This is not a whole number.", "digits only, for example 12"],
  },
  number_range: {
    id: ["Angka ini di luar batas.", "{min} sampai {max}"],
    en: ["This number is out of range.", "{min} to {max}"],
  },
  coordinate_format: {
    id: ["Ini bukan koordinat.", "derajat desimal, misalnya 1,0746 atau -6.2088"],
    en: ["This is not a coordinate.", "decimal degrees, for example 1,0746 or -6.2088"],
  },
  coordinate_range: {
    id: ["Koordinat ini di luar Indonesia.", "{min} sampai {max}"],
    en: ["This coordinate is outside Indonesia.", "{min} to {max}"],
  },
  coordinate_swapped: {
    id: ["Lintang dan bujur tampaknya tertukar.", "lintang {latitude}, bujur {longitude}"],
    en: ["Latitude and longitude look swapped.", "latitude {latitude}, longitude {longitude}"],
  },
  postal_code: {
    id: ["Kode pos harus lima angka.", "misalnya 97765"],
    en: ["A postal code has five digits.", "for example 97765"],
  },
  whatsapp: {
    id: ["Ini bukan nomor ponsel Indonesia.", "misalnya 0812 3456 7890 atau +6281234567890"],
    en: [
      "This is not an Indonesian mobile number.",
      "for example 0812 3456 7890 or +6281234567890",
    ],
  },
  email: {
    id: ["Ini bukan alamat surel.", "misalnya bumdes@desa.id, atau kosong"],
    en: ["This is not an e-mail address.", "for example bumdes@desa.id, or empty"],
  },
} satisfies Record<string, Message>;
