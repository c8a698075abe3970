import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Hit } from "@/lib/medusa/shapes";
import { DemoBadge } from "@/lib/ui/badge";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import { Highlight } from "./highlight";
import { hitHref } from "./hit-href";

/** One thing that was found: goods with their price, a village or a group of makers. */
export function HitCard({ hit, locale }: { hit: Hit; locale: Locale }) {
  const t = useTranslations("search");
  const isGoods = hit.type === "product";
  return (
    <Link
      href={hitHref(hit)}
      locale={locale}
      className="card flex h-full flex-col overflow-hidden hover:border-accent"
    >
      <Picture
        picture={hit.image}
        use="card"
        alt=""
        className="aspect-square w-full object-cover"
      />
      <span className="flex grow flex-col gap-1 p-3">
        <span className="font-medium break-words">
          <Highlight marked={hit.titleHighlighted} />
        </span>
        <span className="text-sm text-ink-soft break-words">
          {isGoods
            ? hit.village?.name
            : t(`kinds.${hit.type === "village" ? "village" : "producer"}`)}
        </span>
        {hit.price !== null && (
          <span className="mt-auto font-semibold tabular-nums">{priceOf(hit, t)}</span>
        )}
        {isGoods && !hit.inStock && <span className="text-sm font-medium">{t("soldOut")}</span>}
        {isGoods && hit.pickupOnly && <span className="text-sm">{t("pickupOnly")}</span>}
        <span className="empty:hidden">
          <DemoBadge isDemo={hit.isDemo} />
        </span>
      </span>
    </Link>
  );
}

function priceOf(hit: Hit, t: ReturnType<typeof useTranslations<"search">>): string {
  const price = formatRupiah(hit.price ?? 0);
  return hit.priceMax !== null && hit.priceMax !== hit.price ? t("from", { price }) : price;
}
