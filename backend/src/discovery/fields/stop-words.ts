/** Words that carry no meaning in a search, in Indonesian and English. */
export const STOP_WORDS: readonly string[] = [
  ..."ada adalah agar akan atau bagi bahwa bisa dalam dan dari dengan di ini itu jadi juga".split(
    " ",
  ),
  ..."kami kamu karena ke kita lah lagi mau nya pada para punya saja saya sebagai secara".split(
    " ",
  ),
  // What people tell a shopkeeper around the name of what they want.
  ..."beli cari dijual harga ingin jual mohon murah online pesan tolong".split(" "),
  ..."buy cheap order price".split(" "),
  ..."sedang seperti serta si sih tapi tentang tersebut untuk yang".split(" "),
  ..."a an and are as at by for from in is it of on or some the this that to with".split(" "),
];

const stopWords = new Set(STOP_WORDS);

/** Whether a plain word carries no meaning in a search. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** A question without the words that carry no meaning, unless it has no others. */
export function withoutStopWords(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const meaningful = words.filter((word) => !isStopWord(word.toLowerCase()));
  return (meaningful.length > 0 ? meaningful : words).join(" ");
}
