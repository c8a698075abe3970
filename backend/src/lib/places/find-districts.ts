import { type District, districts } from "@lapak-desa/seed";
import { distance, mostSlips } from "../words/distance";
import { plain, wordsOf } from "../words/words";
import { isLikePostcode, meetPostcodes, postcodesIn } from "./postcodes";

/** How many places are answered at most. */
export const MOST_PLACES = 8;

/** What people write before a name, and what the register of areas writes before it. */
const TITLES = new Set(
  "kec kecamatan kab kabupaten kota adm administrasi prov provinsi kp kampung".split(" "),
);

/** How much a word of the question tells, by how well it was met and where it stands. */
const MET = { exactly: 4, atItsBeginning: 3, misspelt: 1 };
const NAMES = { district: 100, regency: 10, province: 1 };

interface Row {
  place: District;
  /** The words of each name. */
  words: Record<keyof typeof NAMES, string[]>;
  /** The kecamatan's name as those write it who leave the spaces out. */
  joined: string;
}

interface Places {
  rows: Row[];
  /** Every word that any name holds, once. */
  words: string[];
}

let kept: Places | undefined;

/** All kecamatan with their words; read once, for the list is as old as the package it comes with. */
function allPlaces(): Places {
  if (kept === undefined) {
    const rows = districts().map((place) => ({
      place,
      joined: namesIn(place.district).join(""),
      words: {
        district: namesIn(place.district),
        regency: namesIn(place.regency),
        province: namesIn(place.province),
      },
    }));
    const words = rows.flatMap((row) => [row.joined, ...Object.values(row.words).flat()]);
    kept = { rows, words: [...new Set(words)] };
  }
  return kept;
}

function namesIn(text: string): string[] {
  return wordsOf(text)
    .map(plain)
    .filter((word) => !TITLES.has(word));
}

/**
 * Finds kecamatan by their names and those of what they lie in ("kao teluk", "tobelo halmahera"), or
 * by a postcode where it is known: every word must be met, by its beginning or with a slip or two.
 * The best first, at most eight.
 */
export function findDistricts(question: string): District[] {
  const asked = namesIn(question).slice(0, 6);
  if (asked.length === 0) return [];
  const { rows, words } = allPlaces();
  const met = asked.map((word) =>
    isLikePostcode(word) ? meetPostcodes(word, MET) : meet(word, words),
  );
  return rows
    .flatMap(({ place, ...names }) => {
      const score = scoreOf(names, postcodesIn(place.districtCode), met);
      return score === 0 ? [] : [{ place, score }];
    })
    .sort((one, other) => other.score - one.score || compare(one.place, other.place))
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

/** Which of all words a word of the question may stand for, and how well. */
function meet(word: string, words: readonly string[]): ReadonlyMap<string, number> {
  const slips = mostSlips(word.length);
  return new Map(
    words.flatMap((name): [string, number][] => {
      if (name === word) return [[name, MET.exactly]];
      if (word.length > 1 && name.startsWith(word)) return [[name, MET.atItsBeginning]];
      const isNear =
        slips > 0 && Math.abs(name.length - word.length) <= slips && distance(word, name) <= slips;
      return isNear ? [[name, MET.misspelt]] : [];
    }),
  );
}

/** 0 unless every word of the question is met; names in full come before names with more to them. */
function scoreOf(
  { words, joined }: Omit<Row, "place">,
  postcodes: readonly string[],
  met: readonly ReadonlyMap<string, number>[],
): number {
  let score = 0;
  for (const one of met) {
    let best = (one.get(joined) ?? 0) * NAMES.district;
    for (const postcode of postcodes)
      best = Math.max(best, (one.get(postcode) ?? 0) * NAMES.district);
    for (const name of ["district", "regency", "province"] as const) {
      for (const word of words[name]) best = Math.max(best, (one.get(word) ?? 0) * NAMES[name]);
    }
    if (best === 0) return 0;
    score += best;
  }
  const isMet = (word: string) => met.some((one) => one.has(word));
  const rest = isMet(joined) ? 0 : words.district.filter((word) => !isMet(word)).length;
  return score - rest * NAMES.regency;
}

function compare(one: District, other: District): number {
  return one.districtCode < other.districtCode ? -1 : 1;
}
