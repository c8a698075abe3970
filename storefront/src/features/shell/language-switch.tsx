import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { getPathname, type Href } from "@/i18n/navigation";

/** A page; or, where an address is no page's, where it leads to in the other language. */
export type ShownPage = Href | { address: string };

interface LanguageSwitchProps {
  href: ShownPage;
  locale: Locale;
  query: string;
}

/** The same page in the other language; a plain link, since the document's language changes too. */
export function LanguageSwitch({ href, locale, query }: LanguageSwitchProps) {
  const t = useTranslations("common");
  const other: Locale = locale === "id" ? "en" : "id";
  return (
    <a
      href={addressOf(href, other) + query}
      hrefLang={other}
      lang={other}
      className="inline-flex min-h-11 items-center rounded-control px-2 text-sm font-medium underline-offset-4 hover:underline"
    >
      <span className="sm:hidden">{other.toUpperCase()}</span>
      <span className="max-sm:hidden">{t("switchLanguage")}</span>
      <span className="sr-only">: {t("switchLanguageLabel")}</span>
    </a>
  );
}

function addressOf(page: ShownPage, locale: Locale): string {
  return typeof page === "object" && "address" in page
    ? page.address
    : getPathname({ href: page, locale });
}
