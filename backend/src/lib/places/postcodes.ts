import {
  type PostcodeSeed,
  readPostcodes,
  type SeedError,
  sharedPostcodesFile,
} from "@lapak-desa/seed";
import { distance } from "../words/distance";

/** Of digits each counts: with two of five wrong it is another postcode. */
const MOST_SLIPS = 1;
const SHORTEST_WITH_SLIPS = 4;

interface Postcodes {
  /** By the code of a kecamatan or a village, only what is said of itself. */
  own: ReadonlyMap<string, readonly string[]>;
  /** By the code of a kecamatan, those of all its villages as well. */
  within: ReadonlyMap<string, readonly string[]>;
  all: readonly string[];
}

let kept: Postcodes | undefined;

/** Takes the postcodes of a file for those that are known from now on; answers what is wrong with it. */
export function loadPostcodes(path: string): SeedError[] {
  const { postcodes, problems } = readPostcodes(path);
  kept = {
    own: group(postcodes, ({ area }) => area),
    within: group(postcodes, ({ area }) => area.slice(0, "82.03.22".length)),
    all: [...new Set(postcodes.map(({ postcode }) => postcode))],
  };
  return problems;
}

function known(): Postcodes {
  if (kept === undefined) loadPostcodes(sharedPostcodesFile);
  return kept as Postcodes;
}

function group(postcodes: readonly PostcodeSeed[], keyOf: (one: PostcodeSeed) => string) {
  const groups = new Map<string, Set<string>>();
  for (const one of postcodes) {
    const group = groups.get(keyOf(one)) ?? new Set();
    groups.set(keyOf(one), group.add(one.postcode));
  }
  return new Map([...groups].map(([key, codes]) => [key, [...codes]]));
}

/** The known postcodes of a kecamatan and all its villages; none for most. */
export function postcodesIn(districtCode: string): readonly string[] {
  return known().within.get(districtCode) ?? [];
}

/** The known postcodes of a village: its own or, where none is known, those of its kecamatan as such. */
export function postcodesOf({ code, districtCode }: { code: string; districtCode: string }) {
  const { own } = known();
  return own.get(code) ?? own.get(districtCode) ?? [];
}

/** Whether a word may be a postcode, or the beginning of one. */
export function isLikePostcode(word: string): boolean {
  return /^\d{3,6}$/.test(word);
}

/** How well a word meets a postcode. */
interface Scores {
  exactly: number;
  atItsBeginning: number;
  misspelt: number;
}

/** Which postcodes some digits may stand for: the very one if it is known, else those like it. */
export function meetPostcodes(digits: string, scores: Scores): ReadonlyMap<string, number> {
  const { all } = known();
  if (all.includes(digits)) return new Map([[digits, scores.exactly]]);
  const hasSlips = digits.length >= SHORTEST_WITH_SLIPS;
  return new Map(
    all.flatMap((postcode): [string, number][] => {
      if (postcode.startsWith(digits)) return [[postcode, scores.atItsBeginning]];
      const isNear = hasSlips && distance(digits, postcode) <= MOST_SLIPS;
      return isNear ? [[postcode, scores.misspelt]] : [];
    }),
  );
}
