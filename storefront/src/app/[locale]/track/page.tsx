import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { LookupView } from "@/features/order-lookup";
import { PageShell } from "@/features/shell";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ no?: string | string[] }>;
}

// The code on a parcel leads here with the number of its order.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "lookup" });
  const words = { title: t("title"), description: t("description") };
  return pageMetadata({ href: "/track", locale, ...words });
}

export default async function TrackPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { no } = await searchParams;
  return (
    <PageShell href="/track" locale={locale}>
      <LookupView locale={locale} number={typeof no === "string" ? no : ""} />
    </PageShell>
  );
}
