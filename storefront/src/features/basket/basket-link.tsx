import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";
import { BasketCount } from "./basket-count";

/** The way to the baskets, with the number of goods in them. */
export function BasketLink({ locale }: { locale: Locale }) {
  const t = useTranslations("basket");
  return (
    <Link
      href="/basket"
      locale={locale}
      className="inline-flex min-h-11 items-center gap-2 rounded-control px-2 font-medium"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        className="size-6 shrink-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M4 10h16l-1.5 9a1.5 1.5 0 0 1-1.5 1.2H7A1.5 1.5 0 0 1 5.5 19z" />
        <path d="M8 10l3-6M16 10l-3-6M9.5 14v3M12 14v3M14.5 14v3" />
      </svg>
      <span className="max-[25rem]:sr-only">{t("title")}</span>
      <BasketCount units={[t("unitOne"), t("unit")]} />
    </Link>
  );
}
