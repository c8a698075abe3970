import { Fragment, type ReactNode } from "react";

// Lines on a grid of 24, of one weight, round at their ends.
const ICONS: ReadonlyMap<string, ReactNode> = new Map<string, ReactNode>([
  // A mortar and its pestle.
  [
    "rempah",
    paths(
      "M3.5 11h17c0 3.8-2 6.6-5 8V21h-7v-2c-3-1.4-5-4.2-5-8z",
      "M12.5 11l4.8-7.2a1.6 1.6 0 0 1 2.7 1.8L16.3 11",
      "M7 14c.5 1.5 1.5 2.7 2.800 3.400",
    ),
  ],
  // A jar of preserve.
  [
    "olahan-pala",
    paths(
      "M7 3.500h10v3H7zM7.5 6.500C5.5 8 5 9.5 5 11v7.500A2.5 2.5 0 0 0 7.5 21h9a2.5 2.5 0 0 0 2.5-2.500V11c0-1.5-.5-3-2.5-4.5",
      "M12 11.500c1.8 0 3 1.3 3 2.900S13.7 17.5 12 17.500s-3-1.5-3-3.1 1.2-2.9 3-2.900z",
    ),
  ],
  // A coconut palm.
  [
    "kelapa",
    paths(
      "M11 21c-.3-4 .1-8 1.5-11.5",
      "M12.5 9.5C10 6 6 6 3.5 9c3-.7 6-.7 9 .5zM12.5 9.5C11 5.5 8.5 3.5 5.5 3.8c2.7 1 5 3 7 5.7zM12.5 9.5c.2-4 2.2-6.3 5.3-6.3-2 1.3-4 3.3-5.3 6.3zM12.5 9.5c2.5-2.5 6-2.5 8 .8-2.6-1-5-1.3-8-.8z",
      "M12.5 9.5c3 .5 4.7 2.5 4.5 5.5-1-2.3-2.5-4-4.5-5.5zM12.5 9.5C9.5 10 7.5 12 7.3 15c1.3-2.3 3-4 5.2-5.5z",
      "M7.5 21h8",
    ),
  ],
  // Baked slices in a stack.
  [
    "sagu",
    paths(
      "M4 9.5 14.5 7l5.5 2-10.5 3zM4 9.500V13l5.5 2.500V12M9.5 15.5 20 12.500V9",
      "M4 15v3.500L9.5 21 20 18v-3.500M7 8.800l5.5 2.300M10.7 7.900l5.5 2.2",
    ),
  ],
  // A bamboo tube that gathers sap.
  [
    "aren",
    paths(
      "M5.5 8.5v10c0 1.1 2.2 2 5 2s5-.9 5-2v-10",
      "M5.5 8.5c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2z",
      "M5.5 14.5c0 1.1 2.2 2 5 2s5-.9 5-2",
      "M18.5 3c1.1 1.4 1.7 2.2 1.7 3a1.7 1.7 0 0 1-3.4 0c0-.8.6-1.6 1.7-3z",
    ),
  ],
  // Two nuts.
  [
    "kacang",
    paths(
      "M13.5 4.500c3-1.5 6.5 0 7 3.5.4 3-1.5 4.6-3.5 5.3-1.8.6-2.5 1.4-3 3.2-.7 2.7-2.6 4.5-5.5 4-3.5-.6-5-4.2-3.5-7 1.2-2.2 2.8-2.3 4.2-3.5 1.6-1.4 1.7-4.3 4.3-5.500z",
      "M15 8.500l2 1.500M8.5 14.500l2 1.500M17.5 6.800l.5.400M7.3 17.300l.6.4",
    ),
  ],
  // A cup that steams.
  [
    "minuman",
    paths(
      "M4 10h13v5.500a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 11.500h1.500a2.7 2.7 0 0 1 0 5.500h-1.8",
      "M8 7c-1-1.3 1-2.2 0-3.500M12.5 7c-1-1.3 1-2.2 0-3.5",
    ),
  ],
  // A fish.
  [
    "ikan",
    paths(
      "M2.5 12c2.5-4.2 6-6 9.5-6 3 0 5.3 1.6 6.5 4L22 7c-.5 1.8-.7 3.3-.7 5s.2 3.2.7 5l-3.5-3c-1.2 2.4-3.5 4-6.5 4-3.5 0-7-1.8-9.5-6z",
      "M9.5 8.500c1.3 2.3 1.3 4.7 0 7",
      "M6.3 11h.01",
      "M13 12h2",
    ),
  ],
  // A banana crisp or two.
  [
    "camilan",
    paths(
      "M3.5 12.500h17l-1.6 5.800A3 3 0 0 1 16 20.500H8a3 3 0 0 1-2.9-2.200z",
      "M5.5 12.500A3.8 3.8 0 0 1 10 8M9.5 8.500a4 4 0 0 1 7-2.300M15.5 6a3.9 3.9 0 0 1 3 6.5",
      "M9.3 12.500a3 3 0 0 1 5.5 0M12.5 7.500l.01.01",
    ),
  ],
  // Leaves.
  [
    "segar",
    paths(
      "M12 21v-9",
      "M12 14c0-4-2.5-7-8-7 0 5 3 7.5 8 7zM12 12c0-5 3-8.5 8.5-8.5 0 5.5-3.5 8.8-8.5 8.500z",
      "M12 12l4-4M12 14l-3.5-3M9 21h6",
    ),
  ],
  // A woven bag.
  [
    "kerajinan",
    paths(
      "M4.5 9.5h15l-1.2 9.2A2.5 2.5 0 0 1 15.8 21H8.2a2.5 2.5 0 0 1-2.5-2.3z",
      "M8 9.5V8a4 4 0 0 1 8 0v1.5",
      "M5 14l2.3-2 2.3 2 2.4-2 2.4 2 2.3-2 2.3 2M5.5 18.2l2.1-1.7 2.2 1.7 2.2-1.7 2.2 1.7 2.2-1.7 2.1 1.7",
    ),
  ],
]);

const OTHER = paths("M4 9l8-5 8 5v9.500L12 21l-8-2.500z", "M4 9l8 3 8-3M12 12v9M8 6.500l8 3.500v3");

function paths(...lines: string[]): ReactNode {
  return (
    <Fragment>
      {lines.map((d) => (
        <path key={d} d={d} />
      ))}
    </Fragment>
  );
}

interface CategoryIconProps {
  /** The category's handle; one that is not known gets a parcel. */
  handle: string;
  className?: string;
}

/** A category's sign in lines of the text's own colour, as large as the text unless told. The name
 * stands beside it, so it is hidden from screen readers. */
export function CategoryIcon({ handle, className = "size-[1.5em]" }: CategoryIconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      {ICONS.get(handle) ?? OTHER}
    </svg>
  );
}
