import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { AddToBasketForm } from "@/features/basket";
import { priceRange } from "@/features/goods";
import { ShareGoods } from "@/features/share";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods } from "@/lib/medusa/shapes";
import { isSoldOut } from "@/lib/stock";
import { Badge, DemoBadge } from "@/lib/ui/badge";
import { Link } from "@/lib/ui/link";
import { DeliveryFacts } from "./delivery-facts";
import { PermitBadge } from "./permit-badge";
import { SoldOut } from "./sold-out";

/** Beside the picture: what it is, whose, what it costs, and the form that puts it in the basket. */
export function BuyPanel({ goods, locale }: { goods: Goods; locale: Locale }) {
  const t = useTranslations("product");
  const { village, enterprise, producer } = goods;
  const prices = priceRange(goods.variants);
  return (
    <div className="grid grid-cols-1 content-start gap-5">
      <div className="grid gap-2">
        <Link
          href={{ pathname: "/village/[slug]", params: { slug: village.slug } }}
          locale={locale}
          className="link inline-flex min-h-11 items-center justify-self-start wrap-anywhere"
        >
          {t("from", { village: village.name, district: village.district })}
        </Link>
        <h1 className="text-title font-semibold">{goods.title}</h1>
        {producer !== null && (
          <p className="text-ink-soft">
            {t("madeBy")} <span className="text-ink">{producer.name}</span>
          </p>
        )}
        {prices !== null && (
          <p className="text-2xl font-semibold">
            {prices.lowest === prices.highest
              ? formatRupiah(prices.lowest)
              : t("priceRange", {
                  from: formatRupiah(prices.lowest),
                  to: formatRupiah(prices.highest),
                })}
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          {goods.flagship && <Badge tone="accent">{t("flagship")}</Badge>}
          <PermitBadge permit={goods.permit} />
          <DemoBadge isDemo={goods.isDemo} />
        </p>
      </div>
      {goods.pickupOnly && (
        <div className="notice">
          <p className="font-semibold">{t("pickupOnly")}</p>
          <p>{t("pickupOnlyText", { enterprise: enterprise.name, village: village.name })}</p>
        </div>
      )}
      {isSoldOut(goods) ? (
        <SoldOut goods={goods} locale={locale} />
      ) : (
        <AddToBasketForm goods={goods} />
      )}
      <DeliveryFacts goods={goods} />
      <ShareGoods goods={goods} locale={locale} />
      <p className="text-sm text-ink-soft">
        {t("soldBy")} <span className="font-medium text-ink">{enterprise.name}</span>
      </p>
    </div>
  );
}
