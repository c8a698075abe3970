import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Category } from "@/lib/medusa/shapes";
import { CategoryIcon } from "@/lib/ui/category-icon";
import { Link } from "@/lib/ui/link";

interface CategoryLinksProps {
  categories: readonly Category[];
  locale: Locale;
}

/** Kinds of goods, with how many there are of each. */
export function CategoryLinks({ categories, locale }: CategoryLinksProps) {
  const t = useTranslations("goods");
  return (
    // Two in a row, one where letters are large for the screen.
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(max(8rem,40%),1fr))] gap-2 sm:grid-cols-3 sm:gap-3 md:grid-cols-4 lg:grid-cols-6">
      {categories.map(({ handle, name, goodsCount }) => (
        <li key={handle} className="min-w-0">
          <Link
            href={{ pathname: "/category/[handle]", params: { handle } }}
            locale={locale}
            className="group flex h-full items-center gap-3 rounded-card border border-line bg-surface-raised p-3 hover:border-accent max-sm:flex-col max-sm:items-start max-sm:gap-2"
          >
            <span className="grid size-11 shrink-0 place-items-center rounded-control bg-accent-soft text-2xl text-accent-strong">
              <CategoryIcon handle={handle} />
            </span>
            <span className="min-w-0 leading-snug font-medium wrap-anywhere group-hover:underline">
              {name}
              <span className="block text-sm font-normal text-ink-soft">
                {t("count", { count: goodsCount })}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
