import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getHomeData, HomeView } from "@/features/home";
import { PageShell } from "@/features/shell";
import { JsonLd, siteOrganization, webSite } from "@/lib/json-ld";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export const revalidate = 300;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale });
  const description = t("common.description");
  const facts = await pageMetadata({ href: "/", locale, title: t("home.title"), description });
  return { ...facts, title: { absolute: t("home.title") } };
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const data = await getHomeData(locale);
  const t = await getTranslations("common");
  const name = t("brand");
  const things = [webSite(name, locale), siteOrganization(name)];
  return (
    <PageShell href="/" locale={locale} hasSearch={false}>
      <JsonLd things={things} />
      <HomeView data={data} locale={locale} />
    </PageShell>
  );
}
