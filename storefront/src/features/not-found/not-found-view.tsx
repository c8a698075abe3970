import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { GoodsGrid } from "@/features/goods";
import { SearchBox } from "@/features/search";
import { Link } from "@/lib/ui/link";
import { Section } from "@/lib/ui/section";
import { LostPage } from "./lost-page";
import type { Suggestions } from "./suggestions";

interface NotFoundViewProps {
  suggestions: Suggestions;
  otherAddress: string;
  locale: Locale;
}

/** A whole page that says that there is none, with ways on. */
export function NotFoundView({ suggestions, otherAddress, locale }: NotFoundViewProps) {
  const t = useTranslations("errors");
  const { goods, isMeant } = suggestions;
  return (
    <LostPage
      title={t("notFoundTitle")}
      text={t("notFoundText")}
      otherAddress={otherAddress}
      locale={locale}
      below={
        goods.length > 0 && (
          <div className="mt-14">
            <Section id="suggestions" title={t(isMeant ? "notFoundMeant" : "notFoundSuggestions")}>
              <GoodsGrid hits={goods} locale={locale} />
            </Section>
          </div>
        )
      }
    >
      <SearchBox locale={locale} id="not-found-search" />
      <p className="flex flex-wrap gap-3">
        <Link href="/" locale={locale} className="btn btn-secondary">
          {t("home")}
        </Link>
        <Link href="/villages" locale={locale} className="btn btn-secondary">
          {t("villages")}
        </Link>
      </p>
    </LostPage>
  );
}
