import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { leaveForMissing } from "@/features/not-found";
import { PageShell } from "@/features/shell";
import { TermsView } from "@/features/terms";
import { getTerms } from "@/lib/medusa/terms";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale; enterprise: string }>;
}

// What holds is what holds at this moment.
export const dynamic = "force-dynamic";

const hrefOf = (enterprise: string) =>
  ({ pathname: "/terms/[enterprise]", params: { enterprise } }) as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, enterprise } = await params;
  const terms = await getTerms(enterprise, locale);
  if (terms === null) return { robots: { index: false } };
  const t = await getTranslations({ locale, namespace: "terms" });
  const words = {
    title: t("of", { enterprise: terms.name }),
    description: t("lead", { enterprise: terms.name }),
  };
  return pageMetadata({ href: hrefOf(enterprise), locale, ...words });
}

export default async function TermsPage({ params }: Props) {
  const { locale, enterprise } = await params;
  setRequestLocale(locale);
  const terms = await getTerms(enterprise, locale);
  const href = hrefOf(enterprise);
  if (terms === null) leaveForMissing(href, locale);
  return (
    <PageShell href={href} locale={locale}>
      <TermsView terms={terms} locale={locale} />
    </PageShell>
  );
}
