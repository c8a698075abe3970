import type { Message } from "./message";

/** Problems of values that do not fit one another, or the real world. */
export const FACT_MESSAGES = {
  code_unknown: {
    id: [
      "Kode desa ini tidak ada di daftar Kemendagri.",
      "kode desa yang berlaku (lihat Kepmendagri)",
    ],
    en: ["This village code is not in the ministry's list.", "a valid village code"],
  },
  name_mismatch: {
    id: ["Nama ini tidak cocok dengan kode desa {villageCode}.", "{official}"],
    en: ["This name does not match the village code {villageCode}.", "{official}"],
  },
  timezone_province: {
    id: ["Zona waktu ini bukan zona {province}.", "{zone}"],
    en: ["This is not the time zone of {province}.", "{zone}"],
  },
  bank_partial: {
    id: [
      "Data rekening baru terisi sebagian.",
      "bank_nama, bank_rekening, dan bank_atas_nama terisi semua, atau kosong semua",
    ],
    en: [
      "The bank account is only partly filled in.",
      "bank_nama, bank_rekening and bank_atas_nama all filled in, or all empty",
    ],
  },
  bank_account: {
    id: ["Ini bukan nomor rekening.", "5 sampai 20 angka"],
    en: ["This is not an account number.", "5 to 20 digits"],
  },
  no_payment: {
    id: [
      "Pembeli tidak bisa membayar: tidak ada rekening, QRIS, atau bayar di tempat.",
      "isi data bank atau qris, atau bayar_di_tempat ya",
    ],
    en: [
      "Buyers have no way to pay: no bank account, no QRIS code, and no cash on pickup.",
      "a bank account or a QRIS code, or bayar_di_tempat ya",
    ],
  },
  variant_duplicate: {
    id: [
      "Varian ini sudah ada di baris {first} untuk barang yang sama.",
      "nama varian yang berbeda",
    ],
    en: [
      "This variant is already on line {first} of the same product.",
      "a different variant label",
    ],
  },
  conflict: {
    id: [
      'Isi ini berbeda dari baris {first} ("{other}") padahal barangnya sama.',
      "sama dengan baris {first}, atau kosong",
    ],
    en: [
      'This differs from line {first} ("{other}") of the same product.',
      "the same as on line {first}, or empty",
    ],
  },
  unknown_category: {
    id: ["Kategori ini tidak ada di categories.csv.", "salah satu dari: {allowed}"],
    en: ["This category is not in categories.csv.", "one of: {allowed}"],
  },
  unknown_producer: {
    id: ["Produsen ini tidak ada di producers.csv.", "salah satu dari: {allowed}"],
    en: ["This producer is not in producers.csv.", "one of: {allowed}"],
  },
  split_partial: {
    id: ["Pembagian harga baru terisi sebagian.", "ketiga kolom persen terisi, atau kosong semua"],
    en: [
      "The price split is only partly filled in.",
      "all three percent columns filled in, or all empty",
    ],
  },
  split_sum: {
    id: ["Jumlah ketiga persen adalah {sum}.", "jumlahnya 100"],
    en: ["The three percents add up to {sum}.", "a sum of 100"],
  },
  permit_not_needed: {
    id: [
      "Ada nomor izin padahal izin diisi tidak_perlu.",
      "kosong, atau isi kolom izin: pirt, bpom, atau md",
    ],
    en: [
      "There is a licence number though izin says tidak_perlu.",
      "empty, or izin set to pirt, bpom or md",
    ],
  },
  permit_demo: {
    id: ["Data contoh tidak boleh memuat nomor izin.", "kosong"],
    en: ["Demo data may not carry a licence number.", "empty"],
  },
  permit_format: {
    id: ["Bentuk nomor izin ini tidak benar.", "{example}"],
    en: ["This licence number has the wrong form.", "{example}"],
  },
  permit_missing: {
    id: ["Barang ini perlu izin, nomornya belum diisi.", "nomor izin yang asli, bila sudah ada"],
    en: [
      "These goods need a licence; its number is not filled in.",
      "the real number, once there is one",
    ],
  },
  zone_unknown: {
    id: [
      "Kode ini bukan wilayah dari daftar Kemendagri dan bukan negara.",
      "kode provinsi (32), kabupaten/kota (32.73), atau negara (SG); format selnya sebagai Teks",
    ],
    en: [
      "This code is neither in the ministry's list of areas nor that of a country.",
      "the code of a province (32), a regency (32.73) or a country (SG); format the cell as Text",
    ],
  },
  rate_duplicate: {
    id: [
      "Layanan ini sudah punya tarif untuk wilayah yang sama di baris {first}.",
      "satu baris untuk setiap layanan dan wilayah",
    ],
    en: [
      "This service already has a rate to the same area on line {first}.",
      "one line for each service and area",
    ],
  },
  days_order: {
    id: ["Hari paling cepat melebihi yang paling lambat ({max}).", "hari_min <= hari_maks"],
    en: ["The fewest days are more than the most ({max}).", "hari_min <= hari_maks"],
  },
  capacity_order: {
    id: [
      "Kapasitas paling sedikit melebihi yang paling banyak ({max}).",
      "kapasitas_min <= kapasitas_maks",
    ],
    en: [
      "The smallest group is larger than the largest ({max}).",
      "kapasitas_min <= kapasitas_maks",
    ],
  },
} satisfies Record<string, Message>;
