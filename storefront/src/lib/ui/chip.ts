/** A short link in a row of others, big enough for a thumb. */
export const chipClass =
  "inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border border-line bg-surface px-4 py-1 hover:border-accent";
