import { describe, it } from "vitest";
import { checkCase, type ProblemCase } from "../testing/problem-case";
import type { FILE_MESSAGES } from "./file-messages";

// Problems of the folder itself are tested in village-folders.test.ts.
type Code = Exclude<keyof typeof FILE_MESSAGES, "folder_missing" | "no_villages">;

const PRODUCTS_HEADER = "handle,nama,kategori,produsen,varian,harga,berat_kirim,stok,izin";

const CASES: Record<Code, ProblemCase> = {
  folder_name: {
    spoil: (village) => {
      village.code = "barumadehe";
    },
    at: "barumadehe",
    expected: "82.03.22.2004",
  },
  file_missing: {
    spoil: ({ replaced }) => replaced.set("products.csv", null),
    at: "products.csv",
    expected: "products.csv",
  },
  file_unreadable: {
    // A folder in the file's place: root may read any file, so permissions would not do.
    spoil: ({ replaced }) => replaced.set("experiences.csv", null).set("experiences.csv/x", ""),
    at: "experiences.csv",
  },
  file_empty: {
    spoil: ({ replaced }) => replaced.set("experiences.csv", "\n\n"),
    at: "experiences.csv",
    expected: "handle,nama,satuan",
  },
  encoding_utf16: {
    spoil: ({ replaced }) =>
      replaced.set("experiences.csv", Buffer.from("\ufeffhandle", "utf16le")),
    at: "experiences.csv",
  },
  encoding_workbook: {
    spoil: ({ replaced }) => replaced.set("experiences.csv", Buffer.from("504b0304", "hex")),
    at: "experiences.csv",
  },
  encoding_mixed: {
    spoil: ({ producers, replaced }) => {
      const bytes = Buffer.from(producers.set(2, "cerita", "é #").toCsv());
      bytes[bytes.indexOf("#")] = 0xe9;
      replaced.set("producers.csv", bytes);
    },
    at: "producers.csv:2 cerita (D)",
    others: ["bad_characters"],
  },
  encoding_windows: {
    spoil: ({ producers, replaced }) => {
      const text = producers.set(3, "cerita", "Café").toCsv();
      replaced.set("producers.csv", Buffer.from(text, "latin1"));
    },
    at: "producers.csv:3 cerita (D)",
    value: "Café",
  },
  csv_broken: {
    // Of what else is in the file, and what points into it, nothing is told.
    spoil: ({ products, replaced }) => {
      replaced.set("products.csv", products.toCsv().replace("Biji Pala", '"Biji" Pala'));
    },
    at: "products.csv:2",
  },
  header_unknown: {
    spoil: ({ products }) => products.set(1, "harga", "hrga"),
    at: "products.csv:1 hrga (F)",
    value: "hrga",
    expected: 'mungkin maksud Anda "harga"?',
  },
  header_missing: {
    spoil: ({ replaced, photos, english }) => {
      replaced.set("products.csv", PRODUCTS_HEADER.replace("harga,", ""));
      for (const name of ["biji-pala.svg", "keripik.svg"]) photos.delete(name);
      english.removeLine(6).removeLine(5);
    },
    at: "products.csv:1",
    expected: /harga/,
  },
  header_duplicate: {
    spoil: ({ producers }) => producers.set(1, "cerita", "nama"),
    at: "producers.csv:1 nama (D)",
  },
  cell_extra: {
    spoil: ({ producers }) => producers.rows[1]?.push("sisa"),
    at: "producers.csv:2 E",
    value: "sisa",
  },
  key_unknown: {
    spoil: ({ village }) => village.rows[3]?.splice(0, 1, "kodepos"),
    at: "village.csv:4 kolom (A)",
    value: "kodepos",
    expected: '"kode_pos"?',
  },
  key_missing: {
    spoil: ({ village }) => village.removeLine(4),
    at: "village.csv",
    expected: "kode_pos",
  },
  key_duplicate: {
    spoil: ({ village }) => village.add("kode_pos", "97766"),
    at: "village.csv:21 kolom (A)",
  },
};

describe("files", () => {
  it("whose keys cannot be read to the end are not said to lack any", async () => {
    await checkCase("csv_broken", {
      spoil: ({ village, replaced }) => {
        replaced.set("village.csv", village.toCsv().replace("Desa di tepi", '"Desa" di tepi'));
      },
      at: "village.csv:8",
    });
  });

  it.each(Object.entries(CASES))("%s", async (code, wanted) => {
    await checkCase(code as Code, wanted);
  });
});
