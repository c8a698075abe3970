const FIRST_LETTER = "a".charCodeAt(0);

/**
 * How many letters have to be added, left out, exchanged or swapped with their neighbour to make one
 * word of another (optimal string alignment).
 */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          cell(last, column) + 1,
          cell(next, column - 1) + 1,
          cell(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? cell(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = next;
  }
  return cell(last, to.length);
}

// Outside the table, as before its first row, nothing can come from.
function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * Which letters a word is made of, one bit for each of a to z. Two words that are so many slips
 * apart have no more letters each that the other lacks, which costs little to know.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - FIRST_LETTER;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** Whether one of two words has more letters than `slips` that the other lacks. */
export function isApart(one: number, other: number, slips: number): boolean {
  return count(one & ~other) > slips || count(other & ~one) > slips;
}

function count(letters: number): number {
  let rest = letters;
  let bits = 0;
  for (; rest !== 0; bits += 1) rest &= rest - 1;
  return bits;
}

/** How many slips a word of this length may hold before it is rather another word. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/** How many letters two words have in common from their beginnings on, and back from their ends. */
function commonEnds(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let front = 0;
  while (front < most && one[front] === other[front]) front += 1;
  let back = 0;
  while (back < most - front && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return front + back;
}

/**
 * The candidate most like the word: of two as many slips away, the one that a letter was left out of rather than
 * exchanged in ("jae" is "jahe", not "jam"), then the first. Undefined when none is like it.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = mostSlips(word.length),
): string | undefined {
  let best: { candidate: string; slips: number; common: number } | undefined;
  for (const candidate of candidates) {
    const slips = distance(word, candidate);
    if (slips > most || slips > (best?.slips ?? most)) continue;
    const common = commonEnds(word, candidate);
    if (slips === best?.slips && common <= best.common) continue;
    best = { candidate, slips, common };
  }
  return best?.candidate;
}
