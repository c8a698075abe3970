import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { priceRange } from "@/features/goods";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods } from "@/lib/medusa/shapes";
import { pageAddress } from "@/lib/page-address";
import { ShareLink } from "./share-link";

/** Shares goods with their price and village. */
export function ShareGoods({ goods, locale }: { goods: Goods; locale: Locale }) {
  const t = useTranslations("share");
  const { handle, title, variants, village } = goods;
  const prices = priceRange(variants);
  const price = prices === null ? "" : formatRupiah(prices.lowest);
  const kind = prices === null ? "none" : prices.lowest < prices.highest ? "from" : "one";
  return (
    <ShareLink
      message={t("goods", { title, kind, price, village: village.name })}
      address={pageAddress({ pathname: "/product/[handle]", params: { handle } }, locale)}
    />
  );
}
