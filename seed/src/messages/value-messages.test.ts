import { describe, it } from "vitest";
import { checkCase, type ProblemCase } from "../testing/problem-case";
import type { VALUE_MESSAGES } from "./value-messages";

type Code = keyof typeof VALUE_MESSAGES;

// Two villages are tested against each other in village-folders.test.ts.
const CASES: Record<Exclude<Code, "handle_taken">, ProblemCase> = {
  required: {
    spoil: ({ products }) => products.set(4, "nama", ""),
    at: "products.csv:4 nama (B)",
    value: "",
  },
  too_long: {
    spoil: ({ producers }) => producers.set(2, "nama", "x".repeat(121)),
    at: "producers.csv:2 nama (B)",
    expected: "120",
  },
  bad_characters: {
    spoil: ({ producers }) => producers.set(2, "nama", "Pal\ufffd"),
    at: "producers.csv:2 nama (B)",
  },
  excel_error: {
    spoil: ({ products }) => products.set(3, "harga", "#REF!"),
    at: "products.csv:3 harga (F)",
    value: "#REF!",
  },
  scientific: {
    spoil: ({ village }) => village.setKey("bumdes_whatsapp", "6,28123E+12"),
    at: "village.csv:13 bumdes_whatsapp (B)",
    value: "6,28123E+12",
  },
  handle_pattern: {
    spoil: ({ experiences, english }) => {
      experiences.set(2, "handle", "Tur Kebun Café");
      english.set(7, "handle", "Tur Kebun Café");
    },
    at: "experiences.csv:2 handle (A)",
    expected: "tur-kebun-cafe",
  },
  handle_reserved: {
    spoil: ({ experiences, english }) => {
      experiences.set(2, "handle", "desa");
      english.set(7, "handle", "desa");
    },
    at: "experiences.csv:2 handle (A)",
  },
  handle_duplicate: {
    spoil: ({ producers }) => producers.add("dapur", "Dapur Lain"),
    at: "producers.csv:4 handle (A)",
    value: "dapur",
  },
  handle_clash: {
    spoil: ({ experiences, english }) => {
      experiences.set(2, "handle", "keripik");
      english.set(7, "handle", "keripik");
    },
    at: "experiences.csv:2 handle (A)",
    value: "keripik",
  },
  enum: {
    spoil: ({ products }) => products.set(4, "izin", "prit"),
    at: "products.csv:4 izin (K)",
    value: "prit",
    expected: 'tidak_perlu, pirt, bpom, md (mungkin maksud Anda "pirt"?)',
  },
  yes_no: {
    spoil: ({ products }) => products.set(2, "unggulan", "yaa"),
    at: "products.csv:2 unggulan (J)",
    expected: '"ya"?',
  },
  rupiah_format: {
    spoil: ({ products }) => products.set(3, "harga", "20rb"),
    at: "products.csv:3 harga (F)",
    value: "20rb",
  },
  rupiah_fraction: {
    spoil: ({ rates }) => rates.set(2, "kg_pertama", "35.000,50"),
    at: "rates.csv:2 kg_pertama (C)",
  },
  weight_format: {
    spoil: ({ products }) => products.set(2, "berat_kirim", "satu kilo"),
    at: "products.csv:2 berat_kirim (G)",
  },
  weight_unit: {
    spoil: ({ products }) => products.set(2, "berat_kirim", "0,5"),
    at: "products.csv:2 berat_kirim (G)",
  },
  weight_fraction: {
    spoil: ({ products }) => products.set(2, "berat_kirim", "1,5 g"),
    at: "products.csv:2 berat_kirim (G)",
  },
  integer_format: {
    spoil: ({ products }) => products.set(4, "stok", "7,5"),
    at: "products.csv:4 stok (H)",
  },
  number_range: {
    spoil: ({ products }) => products.set(2, "harga", "0"),
    at: "products.csv:2 harga (F)",
    expected: "Rp1 sampai Rp1.000.000.000",
  },
  coordinate_format: {
    spoil: ({ village }) => village.setKey("lintang", "1° 4'"),
    at: "village.csv:5 lintang (B)",
  },
  coordinate_range: {
    spoil: ({ village }) => village.setKey("bujur", "27.6972"),
    at: "village.csv:6 bujur (B)",
  },
  coordinate_swapped: {
    spoil: ({ village }) => {
      village.setKey("lintang", "127,6972");
      village.setKey("bujur", "1,0746");
    },
    at: "village.csv:5 lintang (B)",
    expected: "lintang 1.0746, bujur 127.6972",
  },
  postal_code: {
    spoil: ({ village }) => village.setKey("kode_pos", "9776"),
    at: "village.csv:4 kode_pos (B)",
  },
  whatsapp: {
    spoil: ({ village }) => village.setKey("bumdes_whatsapp", "021 555 1234"),
    at: "village.csv:13 bumdes_whatsapp (B)",
  },
  email: {
    spoil: ({ village }) => village.setKey("bumdes_email", "bumdes.example.org"),
    at: "village.csv:14 bumdes_email (B)",
  },
};

describe("values", () => {
  it.each(Object.entries(CASES))("%s", async (code, wanted) => {
    await checkCase(code as Code, wanted);
  });
});
