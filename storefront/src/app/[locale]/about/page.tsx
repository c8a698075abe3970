import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AboutView } from "@/features/about";
import { PageShell } from "@/features/shell";
import { getEnterprises } from "@/lib/medusa/catalog";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export const revalidate = 300;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "about" });
  const words = { title: t("title"), description: t("description") };
  return pageMetadata({ href: "/about", locale, ...words });
}

export default async function AboutPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const enterprises = await getEnterprises(locale);
  return (
    <PageShell href="/about" locale={locale}>
      <AboutView enterprises={enterprises} locale={locale} />
    </PageShell>
  );
}
