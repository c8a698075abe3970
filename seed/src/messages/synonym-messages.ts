import type { Message } from "./message";

/** Problems of the list of words that mean the same. */
export const SYNONYM_MESSAGES = {
  synonym_word: {
    id: [
      "Hanya huruf dan angka yang bisa dicari.",
      'satu atau beberapa kata, dipisahkan "|", misalnya: kripik | kerepek',
    ],
    en: [
      "Only letters and digits can be searched for.",
      'one word or a few, with "|" in between, such as: kripik | kerepek',
    ],
  },
  synonym_duplicate: {
    id: ["Kata ini sudah ada di baris {first}.", "setiap kata satu baris saja"],
    en: ["This word is already on line {first}.", "one line for each word"],
  },
  synonym_repeated: {
    id: ['"{word}" ditulis dua kali di baris ini.', "setiap kata satu kali saja"],
    en: ['"{word}" stands twice on this line.', "each word once"],
  },
} satisfies Record<string, Message>;
