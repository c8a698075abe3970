/** The frame of a radio button with words beside it: the chosen one stands out, a disabled one steps back. */
export const choiceClass =
  "flex min-h-11 items-center gap-3 rounded-control border border-line bg-surface px-4 py-3 has-checked:border-accent has-checked:ringed has-disabled:border-dashed has-disabled:text-ink-soft";
