/** The frame of a radio button with room for words beside it; the chosen one stands out. */
export const choiceClass =
  "flex min-h-11 items-center gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-accent has-checked:ring-1 has-checked:ring-accent";
