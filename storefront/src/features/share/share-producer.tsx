import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Producer } from "@/lib/medusa/shapes";
import { pageAddress } from "@/lib/page-address";
import { ShareLink } from "./share-link";

/** Shares a group of makers with its village. */
export function ShareProducer({ producer, locale }: { producer: Producer; locale: Locale }) {
  const t = useTranslations("share");
  const { handle, name, village } = producer;
  return (
    <ShareLink
      message={t("producer", { name, village: village.name, regency: village.regency })}
      address={pageAddress({ pathname: "/producer/[handle]", params: { handle } }, locale)}
    />
  );
}
