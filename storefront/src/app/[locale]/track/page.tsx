import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { LookupView } from "@/features/order-lookup";
import { PageShell } from "@/features/shell";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "lookup" });
  const words = { title: t("title"), description: t("description") };
  return pageMetadata({ href: "/track", locale, ...words });
}

export default async function TrackPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  return (
    <PageShell href="/track" locale={locale}>
      <LookupView locale={locale} />
    </PageShell>
  );
}
