import { describe, it } from "vitest";
import { checkCase, type ProblemCase } from "../testing/problem-case";
import type { FACT_MESSAGES } from "./fact-messages";

type Code = keyof typeof FACT_MESSAGES;

const CASES: Record<Code, ProblemCase> = {
  code_unknown: {
    spoil: (village) => {
      village.code = "82.03.22.2999";
    },
    at: "82.03.22.2999",
  },
  name_mismatch: {
    spoil: ({ village }) => village.setKey("nama", "Soasangaji"),
    at: "village.csv:2 nama (B)",
    expected: "Barumadehe",
  },
  timezone_province: {
    spoil: ({ village }) => village.setKey("zona_waktu", "WIB"),
    at: "village.csv:7 zona_waktu (B)",
    expected: "Asia/Jayapura",
  },
  bank_partial: {
    spoil: ({ village }) => village.setKey("bank_atas_nama", ""),
    at: "village.csv:18 bank_atas_nama (B)",
  },
  bank_account: {
    spoil: ({ village }) => village.setKey("bank_rekening", "menyusul"),
    at: "village.csv:17 bank_rekening (B)",
  },
  no_payment: {
    spoil: ({ village }) => {
      for (const key of ["bank_nama", "bank_rekening", "bank_atas_nama"]) village.setKey(key, "");
      village.setKey("bayar_di_tempat", "tidak");
    },
    at: "village.csv:19 bayar_di_tempat (B)",
  },
  zone_unknown: {
    spoil: ({ rates }) => rates.set(3, "wilayah", "82.3"),
    at: "rates.csv:3 wilayah (B)",
    value: "82.3",
    expected: "kode provinsi",
  },
  rate_duplicate: {
    spoil: ({ rates }) => rates.add("reguler", "82", "20000", "15000", "2", "4"),
    at: "rates.csv:5 layanan (A)",
    expected: "satu baris",
  },
  days_order: {
    spoil: ({ rates }) => rates.set(2, "hari_min", "9"),
    at: "rates.csv:2 hari_min (E)",
    value: "9",
  },
  variant_duplicate: {
    spoil: ({ products }) => products.set(3, "varian", "100 G"),
    at: "products.csv:3 varian (E)",
    value: "100 G",
  },
  conflict: {
    spoil: ({ products }) => products.set(3, "nama", "Biji Pala Lain"),
    at: "products.csv:3 nama (B)",
    expected: "sama dengan baris 2",
  },
  unknown_category: {
    spoil: ({ products }) => products.set(2, "kategori", "rempa"),
    at: "products.csv:2 kategori (C)",
    expected: 'rempah, camilan (mungkin maksud Anda "rempah"?)',
  },
  unknown_producer: {
    spoil: ({ products }) => products.set(4, "produsen", "dapor"),
    at: "products.csv:4 produsen (D)",
    expected: '"dapur"?',
  },
  split_partial: {
    spoil: ({ products }) => products.set(2, "persen_bumdes", ""),
    at: "products.csv:2 persen_bumdes (N)",
  },
  split_sum: {
    spoil: ({ products }) => products.set(2, "persen_kemasan", "4 %"),
    at: "products.csv:2 persen_produsen (M)",
  },
  permit_not_needed: {
    spoil: ({ products }) => products.set(2, "nomor_izin", "2068203010001-30"),
    at: "products.csv:2 nomor_izin (L)",
  },
  permit_demo: {
    spoil: ({ village }) => village.setKey("contoh", "ya"),
    at: "products.csv:4 nomor_izin (L)",
  },
  permit_format: {
    spoil: ({ products }) => products.set(4, "nomor_izin", "206820301000130"),
    at: "products.csv:4 nomor_izin (L)",
    expected: "2068203010001-30",
  },
  permit_missing: {
    spoil: ({ products }) => products.set(4, "nomor_izin", ""),
    at: "products.csv:4 nomor_izin (L)",
  },
  capacity_order: {
    spoil: ({ experiences }) => experiences.set(2, "kapasitas_min", "16"),
    at: "experiences.csv:2 kapasitas_min (F)",
  },
};

describe("facts", () => {
  it.each(Object.entries(CASES))("%s", async (code, wanted) => {
    await checkCase(code as Code, wanted);
  });
});
