import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { LostPage } from "./lost-page";

interface MissingOrderViewProps {
  otherAddress: string;
  locale: Locale;
}

/** For whoever followed the link of an order that is cut off or wrong: how to find the order. */
export function MissingOrderView({ otherAddress, locale }: MissingOrderViewProps) {
  const t = useTranslations("errors");
  return (
    <LostPage
      title={t("orderTitle")}
      text={t("orderText")}
      otherAddress={otherAddress}
      locale={locale}
    >
      <p className="flex flex-wrap gap-3">
        <Link href="/track" locale={locale} className="btn btn-primary">
          {t("track")}
        </Link>
        <Link href="/" locale={locale} className="btn btn-secondary">
          {t("home")}
        </Link>
      </p>
    </LostPage>
  );
}
