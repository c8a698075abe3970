import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";

interface MoreLinkProps {
  /** Where the search page narrows down to the same goods. */
  filter: { name: "kategori" | "desa" | "produsen"; value: string };
  shown: number;
  total: number;
  locale: Locale;
}

/** Leads on to the search page where a list shows only the first of many. */
export function MoreLink({ filter, shown, total, locale }: MoreLinkProps) {
  const t = useTranslations("goods");
  if (total <= shown) return null;
  return (
    <Link
      href="/search"
      locale={locale}
      suffix={`?${new URLSearchParams({ [filter.name]: filter.value })}`}
      className="btn btn-secondary justify-self-center"
    >
      {t("more", { count: total })}
    </Link>
  );
}
