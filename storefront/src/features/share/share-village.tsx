import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Village } from "@/lib/medusa/shapes";
import { pageAddress } from "@/lib/page-address";
import { ShareLink } from "./share-link";

/** Shares a village with where it is and how much it sells. */
export function ShareVillage({ village, locale }: { village: Village; locale: Locale }) {
  const t = useTranslations("share");
  const { slug, name, regency, goodsCount } = village;
  return (
    <ShareLink
      message={t("village", { name, regency, count: goodsCount })}
      address={pageAddress({ pathname: "/village/[slug]", params: { slug } }, locale)}
    />
  );
}
