import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { Terms } from "@/lib/medusa/terms";
import { Link } from "@/lib/ui/link";
import { TermsText } from "./terms-text";

interface CheckoutTermsProps {
  terms: Terms;
  /** Handle of the seller. */
  enterprise: string;
  locale: Locale;
}

/** The terms that an order is placed under, where it is placed. */
export function CheckoutTerms({ terms, enterprise, locale }: CheckoutTermsProps) {
  const t = useTranslations("terms");
  return (
    <details className="text-sm">
      <summary className="link min-h-11 py-3">{t("of", { enterprise: terms.name })}</summary>
      <TermsText sections={terms.sections} heading="h3" className="mt-2" />
      <p className="mt-3">
        <Link
          href={{ pathname: "/terms/[enterprise]", params: { enterprise } }}
          locale={locale}
          className="link inline-flex min-h-11 items-center"
        >
          {t("page")}
        </Link>
      </p>
    </details>
  );
}
