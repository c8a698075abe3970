import { type District, districts } from "@lapak-desa/seed";
import { kindIn, namesIn } from "./names";

/** Which words a word of the question may stand for, and how well. */
export type Met = ReadonlyMap<string, number>;

interface Regency {
  code: string;
  kind: ReturnType<typeof kindIn>;
  words: string[];
}

/** The kabupaten and kota that a question names as a whole. */
export interface Named {
  codes: ReadonlySet<string>;
  /** How well the name was met, comparable with `fit` of a kecamatan's name. */
  fit: number;
  /** Whether the question says "kota" or "kabupaten", and so means no kecamatan. */
  isSaid: boolean;
}

let kept: Regency[] | undefined;

function allRegencies(): Regency[] {
  kept ??= [
    ...new Map(districts().map((place: District) => [place.regencyCode, place.regency])),
  ].map(([code, name]) => ({ code, kind: kindIn(name), words: namesIn(name) }));
  return kept;
}

/** How well a whole name is met by a whole question, word for word; 0 where one of them has more. */
export function fit(name: readonly string[], met: readonly Met[]): number {
  if (name.length !== met.length) return 0;
  const scores = name.map((word, at) => met[at]?.get(word) ?? 0);
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/**
 * The kabupaten or kota whose whole name a question is, with or without the title before it and the
 * spaces in it. One word has to be exact, for it begins too many others; of several one may be
 * misspelt or half-typed. Null when it names none.
 */
export function namedRegencies(
  question: string,
  asked: readonly string[],
  met: readonly Met[],
  exactly: number,
): Named | null {
  const joined = asked.join("");
  const all = allRegencies().flatMap((regency) => {
    if (regency.words.join("") === joined) return [{ regency, fit: exactly * asked.length }];
    const near = asked.length > 1 ? fit(regency.words, met) : 0;
    return near > exactly * (asked.length - 1) ? [{ regency, fit: near }] : [];
  });
  const best = Math.max(...all.map((one) => one.fit));
  const named = all.filter((one) => one.fit === best).map(({ regency }) => regency);
  if (named.length === 0) return null;
  const kind = kindIn(question);
  const ofKind = named.filter((regency) => regency.kind === kind);
  const isSaid = kind !== null && ofKind.length > 0;
  const codes = new Set((isSaid ? ofKind : named).map(({ code }) => code));
  return { codes, fit: best, isSaid };
}
