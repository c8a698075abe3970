import type { Locale } from "next-intl";
import type { Category } from "@/lib/medusa/shapes";
import { chipClass } from "@/lib/ui/chip";
import { Link } from "@/lib/ui/link";

interface CategoryLinksProps {
  categories: readonly Category[];
  locale: Locale;
}

/** Kinds of goods, with how many there are of each. */
export function CategoryLinks({ categories, locale }: CategoryLinksProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {categories.map(({ handle, name, goodsCount }) => (
        <li key={handle} className="min-w-0">
          <Link
            href={{ pathname: "/category/[handle]", params: { handle } }}
            locale={locale}
            className={chipClass}
          >
            <span className="min-w-0 truncate font-medium">{name}</span>
            <span className="text-sm text-ink-soft tabular-nums">{goodsCount}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
