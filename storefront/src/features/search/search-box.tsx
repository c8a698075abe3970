import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { getPathname } from "@/i18n/navigation";
import { SuggestInput } from "./suggest-input";

interface SearchBoxProps {
  locale: Locale;
  /** Sets several boxes on one page apart. */
  id?: string;
  defaultValue?: string;
}

/** Search from anywhere: a plain form, with suggestions where scripts run. */
export function SearchBox({ locale, id = "search", defaultValue = "" }: SearchBoxProps) {
  const t = useTranslations("search.box");
  return (
    <search aria-label={t("label")} className="w-full min-w-0">
      <form
        action={getPathname({ href: "/search", locale })}
        method="get"
        className="relative flex flex-wrap gap-2"
      >
        <SuggestInput
          id={id}
          locale={locale}
          defaultValue={defaultValue}
          label={t("label")}
          placeholder={t("placeholder")}
        />
        <button type="submit" className="btn btn-primary">
          {t("submit")}
        </button>
      </form>
    </search>
  );
}
