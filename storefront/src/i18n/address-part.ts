/** A part of an address with its percent signs decoded; null where they make no sense. */
export function readable(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
