import { chipClass } from "@/lib/ui/chip";

interface ChipListProps {
  /** What the list is, for those who do not see what stands above it. */
  label?: string;
  items: readonly {
    key: string;
    href: string;
    text: string;
    /** How many things are there. */
    count?: number;
  }[];
}

/** Short links in a row. */
export function ChipList({ label, items }: ChipListProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {items.map(({ key, href, text, count }) => (
        <li key={key} className="min-w-0">
          <a href={href} className={chipClass}>
            <span className="min-w-0 wrap-anywhere">{text}</span>
            {count !== undefined && <span className="text-sm text-ink-soft">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
