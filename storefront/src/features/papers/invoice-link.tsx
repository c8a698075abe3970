import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/ui/link";

/** The way from an order's page to its invoice. */
export function InvoiceLink({ token, locale }: { token: string; locale: Locale }) {
  const t = useTranslations("papers");
  return (
    <Link
      href={{ pathname: "/order/[token]/invoice", params: { token } }}
      locale={locale}
      className="btn btn-secondary"
    >
      {t("openInvoice")}
    </Link>
  );
}
