import icons from "./category-icons.svg";

/** The kinds that have a sign of their own in the file; all others get a parcel. */
const DRAWN: ReadonlySet<string> = new Set([
  "rempah",
  "olahan-pala",
  "kelapa",
  "sagu",
  "aren",
  "kacang",
  "minuman",
  "ikan",
  "camilan",
  "segar",
  "kerajinan",
]);

interface CategoryIconProps {
  /** The category's handle. */
  handle: string;
  className?: string;
}

/**
 * A category's sign in lines of the text's own colour, as large as the text unless told. All signs
 * are one file that the browser keeps: within the page each would be sent twice, as HTML and as data
 * for React. The name stands beside it, so it is hidden from screen readers.
 */
export function CategoryIcon({ handle, className = "size-[1.5em]" }: CategoryIconProps) {
  return (
    <svg aria-hidden="true" className={`shrink-0 ${className}`}>
      <use href={`${icons.src}#${DRAWN.has(handle) ? handle : "lain"}`} />
    </svg>
  );
}
