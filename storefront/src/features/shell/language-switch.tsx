import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { getPathname, type Href } from "@/i18n/navigation";

interface LanguageSwitchProps {
  href: Href;
  locale: Locale;
  query: string;
}

/** The same page in the other language; a plain link, since the document's language changes too. */
export function LanguageSwitch({ href, locale, query }: LanguageSwitchProps) {
  const t = useTranslations("common");
  const other: Locale = locale === "id" ? "en" : "id";
  return (
    <a
      href={getPathname({ href, locale: other }) + query}
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
