import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { SearchState } from "./params";
import { searchAddress } from "./search-address";

interface DidYouMeanProps {
  state: SearchState;
  /** The words that were probably meant. */
  text: string;
  locale: Locale;
}

/** Offers the same search in words that do occur. */
export function DidYouMean({ state, text, locale }: DidYouMeanProps) {
  const t = useTranslations("search");
  return (
    <p className="mt-2 text-lg wrap-anywhere">
      {t("didYouMean")}{" "}
      <a
        href={searchAddress({ ...state, q: text, page: 1 }, locale)}
        className="link inline-block py-1 font-semibold"
      >
        {text}
      </a>
    </p>
  );
}
