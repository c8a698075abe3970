import { plain, wordsOf } from "../words/words";

/** What people write before a name, and what the register of areas writes before it. */
const TITLES = new Set(
  "kec kecamatan kab kabupaten kota adm administrasi prov provinsi kp kampung".split(" "),
);

/**
 * What everybody says for a whole city, or writes for a word of names. Only names that mean nothing else anywhere: "tebing" is a
 * kecamatan as well, and letters such as "sby" or "bdg" stand for other things too.
 */
const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["jakbar", ["jakarta", "barat"]],
  ["jakpus", ["jakarta", "pusat"]],
  ["jaksel", ["jakarta", "selatan"]],
  ["jaktim", ["jakarta", "timur"]],
  ["jakut", ["jakarta", "utara"]],
  ["jogja", ["yogyakarta"]],
  ["jogjakarta", ["yogyakarta"]],
  ["tangsel", ["tangerang", "selatan"]],
  ["tlk", ["teluk"]],
  ["yogya", ["yogyakarta"]],
]);

/** The plain words of a name, without the titles before it. */
export function namesIn(text: string): string[] {
  return wordsOf(text)
    .map(plain)
    .filter((word) => !TITLES.has(word));
}

/** The plain words that somebody asks by, with short names of cities in full. */
export function askedNames(question: string): string[] {
  return namesIn(question).flatMap((word) => SHORT_NAMES.get(word) ?? word);
}

/** Which of "kota" and "kabupaten" a text says first ("Kabupaten Lima Puluh Kota" is the latter). */
export function kindIn(text: string): "kota" | "kabupaten" | null {
  const said = wordsOf(text)
    .map(plain)
    .find((word) => word === "kota" || word === "kab" || word === "kabupaten");
  if (said === undefined) return null;
  return said === "kota" ? "kota" : "kabupaten";
}
