/** A word that narrows a product's name, with its English; `price` multiplies the base. */
export interface Qualifier {
  name: string;
  english: string;
  price: number;
}

const word = (name: string, english: string, price = 1): Qualifier => ({ name, english, price });

const COMMON: readonly Qualifier[] = [
  word("Asli", "genuine"),
  word("Pilihan", "selected", 1.15),
  word("Kampung", "village"),
  word("Istimewa", "special", 1.25),
  word("Murni", "pure", 1.2),
  word("Tanpa Pengawet", "without preservatives", 1.1),
  word("Kemasan Oleh-Oleh", "gift pack", 1.3),
  word("Hemat", "value", 0.85),
  word("Buatan Rumah", "homemade", 1.1),
];
const SNACK: readonly Qualifier[] = [
  ...COMMON,
  word("Pedas", "spicy", 1.05),
  word("Manis", "sweet"),
  word("Gurih", "savoury"),
  word("Renyah", "crisp", 1.05),
  word("Rasa Cabai", "chilli", 1.05),
  word("Gula Aren", "palm sugar", 1.1),
];
const HARVEST: readonly Qualifier[] = [
  word("Kampung", "village"),
  word("Utuh", "whole", 1.05),
  word("Super", "super", 1.3),
  word("Pilihan", "selected", 1.15),
  word("Kebun Sendiri", "home-grown"),
  word("Panen Baru", "new harvest", 1.1),
  word("Organik", "organic", 1.35),
  word("Hemat", "value", 0.85),
];
const CRAFT: readonly Qualifier[] = [
  word("Motif Ombak", "wave pattern", 1.1),
  word("Motif Fajar", "dawn pattern", 1.15),
  word("Warna Alam", "natural colours"),
  word("Buatan Tangan", "handmade", 1.2),
  word("Polos", "plain", 0.9),
  word("Halus", "fine", 1.4),
];

/** The words that suit a category. */
export function qualifiersOf(category: string): readonly Qualifier[] {
  if (category === "kerajinan") return CRAFT;
  if (category === "rempah" || category === "segar") return HARVEST;
  return category === "camilan" || category === "kacang" ? SNACK : COMMON;
}

/** Where goods are said to come from, besides the village itself. */
export const ORIGINS = [
  "Halmahera",
  "Teluk Kao",
  "Tobelo",
  "Galela",
  "Kao",
  "Loloda",
  "Malifut",
  "Maluku Utara",
  "Pesisir",
  "Bukit Hijau",
] as const;

/** Spellings that people use side by side; the first is the dictionary's. */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ["Keripik", "Kripik"],
  ["Cabai", "Cabe"],
  ["Sambal", "Sambel"],
  ["Cokelat", "Coklat"],
  ["Kerupuk", "Krupuk"],
  ["Rempeyek", "Peyek"],
  ["Mi ", "Mie "],
  ["Serai", "Sereh"],
  ["Kolang-Kaling", "Kolang Kaling"],
  ["Mangkuk", "Mangkok"],
  ["Teri", "Puri"],
];

export const GROUP_KINDS = [
  "Kelompok Tani",
  "KWT",
  "Kelompok Nelayan",
  "UP2K PKK",
  "Kelompok Perajin",
  "Kelompok Usaha",
] as const;

export const GROUP_NAMES = [
  "Harapan Baru",
  "Tunas Muda",
  "Sinar Pagi",
  "Melati",
  "Hibualamo",
  "Karya Bersama",
  "Teluk Tenang",
  "Bukit Damai",
  "Cahaya Laut",
  "Mekar Sari",
  "Rimba Lestari",
  "Ake Jernih",
] as const;

export const OPENINGS = [
  "Dikerjakan di dapur bersama sejak pagi.",
  "Bahan diambil dari kebun di belakang rumah.",
  "Resepnya turun dari nenek ke cucu.",
  "Dibuat sedikit demi sedikit supaya tetap segar.",
  "Dijemur di para-para saat matahari penuh.",
  "Dipilih satu per satu dengan tangan.",
] as const;

export const ENDINGS = [
  "Cocok untuk oleh-oleh.",
  "Enak dinikmati bersama keluarga.",
  "Dikemas rapi dan ringan dibawa.",
  "Simpan di tempat kering dan sejuk.",
  "Sebagian hasilnya untuk kegiatan desa.",
  "Tersedia selama musim panen.",
] as const;
