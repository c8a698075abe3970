import type { ReactNode } from "react";

/** Where and how large it stands is the page's business. */
export interface IllustrationProps {
  className?: string;
}

interface FrameProps extends IllustrationProps {
  /** The soft field behind, by the name of one of the theme's variables. */
  field: "sea" | "leaf" | "accent";
  children: ReactNode;
}

/** What the small pictures of the states share: the sheet, the field and the ground they stand on.
 * The page's words say what they show, so they are hidden from screen readers. */
export function Frame({ field, className, children }: FrameProps) {
  return (
    <svg
      viewBox="0 0 240 180"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path
        d="M34 96C22 52 62 14 116 16C172 14 222 46 214 98C208 144 160 152 118 152C76 154 42 138 34 96Z"
        fill={`var(--${field}-soft)`}
      />
      {children}
    </svg>
  );
}
