import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { BasketLink } from "@/features/basket";
import { SearchBox } from "@/features/search";
import { Link } from "@/lib/ui/link";
import { Brand } from "./brand";
import { LanguageSwitch, type ShownPage } from "./language-switch";

/** What the page tells its header. */
export interface HeaderProps {
  /** The page that is shown, so that the other language is one plain link away. */
  href: ShownPage;
  locale: Locale;
  /** What its address holds after the path, with its question mark. */
  query?: string;
  /** What is in the search field. */
  searchText?: string;
  /** False where the page has a search field of its own. */
  hasSearch?: boolean;
}

/** The top of every page: who this is, where to look, the basket and the other language. */
export function Header({ href, locale, query = "", searchText, hasSearch = true }: HeaderProps) {
  const t = useTranslations("common");
  return (
    <header className="border-b border-line bg-surface-raised">
      <div className="container-page flex flex-wrap items-center gap-x-2 gap-y-2 py-2 md:py-3 lg:flex-nowrap lg:gap-x-6">
        <Brand locale={locale} />
        {hasSearch && (
          <div className="order-last w-full lg:order-none lg:max-w-md lg:grow">
            <SearchBox locale={locale} id="header-search" defaultValue={searchText} />
          </div>
        )}
        <nav aria-label={t("navigation")} className="ml-auto flex items-center md:gap-2">
          <Link
            href="/villages"
            locale={locale}
            className="inline-flex min-h-11 items-center rounded-control px-2 font-medium underline-offset-4 hover:underline max-sm:hidden"
          >
            {t("villages")}
          </Link>
          <Link
            href="/about"
            locale={locale}
            className="inline-flex min-h-11 items-center rounded-control px-2 font-medium underline-offset-4 hover:underline max-md:hidden"
          >
            {t("about")}
          </Link>
          <BasketLink locale={locale} />
          <LanguageSwitch href={href} locale={locale} query={query} />
        </nav>
      </div>
      <div aria-hidden="true" className="weave-edge" />
    </header>
  );
}
