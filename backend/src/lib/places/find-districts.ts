import { type District, districts } from "@lapak-desa/seed";
import { distance, isApart, lettersOf, mostSlips } from "../words/distance";
import { fit, type Met, type Named, namedRegencies } from "./named-regencies";
import { askedNames, namesIn } from "./names";
import { isLikePostcode, meetPostcodes, postcodesIn } from "./postcodes";

/** How many places are answered at most. */
export const MOST_PLACES = 8;

/** How much a word of the question tells, by how well it was met and where it stands. */
const MET = { exactly: 4, atItsBeginning: 3, misspelt: 2 };
/** A word so short is another one after a slip, unless a longer one beside it tells what is meant. */
const SHORT = 3;
const NAMES = { district: 100, regency: 10, province: 1 };

/** For "sorong": "Sorong" itself, "Sorong Barat" in Kota Sorong, other kecamatan there, and the rest. */
const STANDING = { ofTheName: 3, inNamedAndAfterIt: 2, inNamed: 1, other: 0 };

interface Row {
  place: District;
  /** The words of each name. */
  words: Record<keyof typeof NAMES, string[]>;
  /** The kecamatan's name as those write it who leave the spaces out. */
  joined: string;
}

interface Places {
  rows: Row[];
  /** Every word that any name holds, once, with its letters. */
  words: [word: string, letters: number][];
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
    kept = { rows, words: [...new Set(words)].map((word) => [word, lettersOf(word)]) };
  }
  return kept;
}

/**
 * Finds kecamatan by their names and those of what they lie in ("kao teluk", "tobelo halmahera"), or
 * by a postcode where it is known: every word must be met, by its beginning or with a slip or two.
 * Where the question is the name of a kabupaten or kota ("jakarta selatan", "jaksel"), what lies in
 * it comes before whatever only has those words somewhere. The best first, at most eight.
 */
export function findDistricts(question: string): District[] {
  const asked = askedNames(question).slice(0, 6);
  if (asked.length === 0) return [];
  const { rows, words } = allPlaces();
  const hasLonger = asked.some((word) => word.length > SHORT);
  const met = asked.map((word) => {
    const slips = hasLonger && word.length === SHORT ? 1 : mostSlips(word.length);
    return isLikePostcode(word) ? meetPostcodes(word, MET) : meet(word, slips, words);
  });
  const named = namedRegencies(question, asked, met, MET.exactly);
  return rows
    .flatMap(({ place, ...names }) => {
      const standing = named === null ? STANDING.other : standingOf(place, names, met, named);
      const score = scoreOf(names, postcodesIn(place.districtCode), met);
      return score === 0 && standing === STANDING.other ? [] : [{ place, standing, score }];
    })
    .sort(
      (one, other) =>
        other.standing - one.standing ||
        (one.standing === STANDING.inNamed
          ? one.place.district.localeCompare(other.place.district, "id")
          : other.score - one.score) ||
        compare(one.place, other.place),
    )
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

/** Where a kecamatan stands in a list for the name of a kabupaten or kota. */
function standingOf(
  place: District,
  { words }: Omit<Row, "place">,
  met: readonly Met[],
  named: Named,
): number {
  if (!named.isSaid && fit(words.district, met) >= named.fit) return STANDING.ofTheName;
  if (!named.codes.has(place.regencyCode)) return STANDING.other;
  const holdsAll = met.every((one) => words.district.some((word) => one.get(word) === MET.exactly));
  return holdsAll ? STANDING.inNamedAndAfterIt : STANDING.inNamed;
}

/** Which of all words a word of the question may stand for, with so many slips, and how well. */
function meet(word: string, slips: number, words: Places["words"]): Met {
  const letters = lettersOf(word);
  return new Map(
    words.flatMap(([name, itsLetters]): [string, number][] => {
      if (name === word) return [[name, MET.exactly]];
      if (word.length > 1 && name.startsWith(word)) return [[name, MET.atItsBeginning]];
      if (Math.abs(name.length - word.length) > slips) return [];
      if (slips === 0 || isApart(letters, itsLetters, slips)) return [];
      const made = distance(word, name);
      // Fewer slips come first.
      return made <= slips ? [[name, MET.misspelt / made]] : [];
    }),
  );
}

/** 0 unless every word of the question is met; names in full come before names with more to them. */
function scoreOf(
  { words, joined }: Omit<Row, "place">,
  postcodes: readonly string[],
  met: readonly Met[],
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
  const missed = words.district.filter((word) => !isMet(word)).length;
  // Only who writes it without spaces means all of it, not who begins it: "tebing" is "Tebing".
  const rest = missed === words.district.length && isMet(joined) ? 0 : missed;
  return score - rest * NAMES.regency;
}

function compare(one: District, other: District): number {
  return one.districtCode < other.districtCode ? -1 : 1;
}
