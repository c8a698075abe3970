import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AboutView } from "@/features/about";
import { PageShell } from "@/features/shell";
import { breadcrumbList, enterpriseOrganization, JsonLd, siteOrganization } from "@/lib/json-ld";
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
  const t = await getTranslations("common");
  const crumbs = [
    { href: "/", label: t("home") },
    { href: "/about", label: t("about") },
  ] as const;
  const things = [
    siteOrganization(t("brand")),
    breadcrumbList(crumbs, locale),
    ...enterprises.map((enterprise) => enterpriseOrganization(enterprise, locale)),
  ];
  return (
    <PageShell href="/about" locale={locale}>
      <JsonLd things={things} />
      <AboutView enterprises={enterprises} locale={locale} />
    </PageShell>
  );
}
