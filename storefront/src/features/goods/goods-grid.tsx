import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Hit } from "@/lib/medusa/shapes";
import type { CardHeading } from "@/lib/ui/heading";
import { Link } from "@/lib/ui/link";
import { GoodsCard } from "./goods-card";

interface GoodsGridProps {
  hits: readonly Hit[];
  locale: Locale;
  heading?: CardHeading;
}

/** Goods side by side; a way on where there are none. */
export function GoodsGrid({ hits, locale, heading = "h3" }: GoodsGridProps) {
  const t = useTranslations("goods");
  const common = useTranslations("common");
  if (hits.length === 0) {
    return (
      <div className="notice grid justify-items-start gap-3">
        <p>{t("empty")}</p>
        <Link href="/search" locale={locale} className="btn btn-secondary">
          {common("allGoods")}
        </Link>
      </div>
    );
  }
  return (
    // Two in a row, one where letters are large for the screen.
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(max(8rem,40%),1fr))] gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4">
      {hits.map((hit) => (
        // By its address, which is in the page anyway: React's data holds every key.
        <li key={hit.handle} className="min-w-0">
          <GoodsCard hit={hit} locale={locale} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
