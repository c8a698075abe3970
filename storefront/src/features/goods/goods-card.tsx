import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Hit } from "@/lib/medusa/shapes";
import type { CardHeading } from "@/lib/ui/heading";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import { GoodsBadges } from "./goods-badges";

interface GoodsCardProps {
  hit: Hit;
  locale: Locale;
  heading: CardHeading;
}

/** Goods on a shelf: picture, name, whose they are, price. All of it leads to their page. */
export function GoodsCard({ hit, locale, heading: Heading }: GoodsCardProps) {
  const t = useTranslations("goods");
  const common = useTranslations("common");
  return (
    <article className="group relative flex h-full min-w-0 flex-col gap-2">
      <Picture
        picture={hit.image}
        use="card"
        alt=""
        className={`aspect-square w-full rounded-card border border-line object-cover group-hover:border-accent ${hit.inStock ? "" : "opacity-60"}`}
      />
      <GoodsBadges hit={hit} />
      <Heading className="font-display text-lg leading-snug font-semibold">
        <Link
          href={{ pathname: "/product/[handle]", params: { handle: hit.handle } }}
          locale={locale}
          className="line-clamp-3 underline-offset-4 after:absolute after:inset-0 after:rounded-card group-hover:underline"
        >
          {hit.title}
        </Link>
      </Heading>
      {hit.village !== null && (
        <p className="text-sm text-ink-soft">
          {t("in", { village: hit.village.name })}
          {hit.isDemo && ` · ${common("demo")}`}
        </p>
      )}
      {hit.price !== null && (
        <p className="mt-auto font-semibold">
          {hit.priceMax !== null && hit.priceMax > hit.price
            ? t("from", { price: formatRupiah(hit.price) })
            : formatRupiah(hit.price)}
        </p>
      )}
    </article>
  );
}
