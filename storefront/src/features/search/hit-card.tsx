import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { GoodsBadges } from "@/features/goods";
import { formatRupiah } from "@/lib/medusa/money";
import type { Hit } from "@/lib/medusa/shapes";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import { Highlight } from "./highlight";
import { hitHref } from "./hit-href";

interface HitCardProps {
  hit: Hit;
  locale: Locale;
  /** Whether its picture is in sight at once. */
  isFirst?: boolean;
}

/** One thing that was found: goods with their price, a village or a group of makers. */
export function HitCard({ hit, locale, isFirst = false }: HitCardProps) {
  const t = useTranslations("goods");
  const kinds = useTranslations("search.kinds");
  const common = useTranslations("common");
  const isGoods = hit.type === "product";
  return (
    <Link
      href={hitHref(hit)}
      locale={locale}
      className="group relative flex h-full min-w-0 flex-col gap-2 rounded-card"
    >
      <Picture
        picture={hit.image}
        use="card"
        alt=""
        className={`aspect-square w-full rounded-card border border-line object-cover group-hover:border-accent ${isGoods && !hit.inStock ? "opacity-60" : ""}`}
        isMain={isFirst}
      />
      <span className="line-clamp-3 font-display text-lg leading-snug font-semibold wrap-anywhere underline-offset-4 group-hover:underline">
        <Highlight marked={hit.titleHighlighted} />
      </span>
      <span className="text-sm break-words text-ink-soft">
        {hit.type === "product"
          ? hit.village !== null && t("in", { village: hit.village.name })
          : kinds(hit.type)}
        {hit.isDemo && ` · ${common("demo")}`}
      </span>
      {hit.price !== null && <span className="mt-auto font-semibold">{priceOf(hit, t)}</span>}
      {isGoods && <GoodsBadges hit={hit} />}
    </Link>
  );
}

function priceOf(hit: Hit, t: ReturnType<typeof useTranslations<"goods">>): string {
  const price = formatRupiah(hit.price ?? 0);
  return hit.priceMax !== null && hit.priceMax !== hit.price ? t("from", { price }) : price;
}
