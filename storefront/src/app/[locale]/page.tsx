import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getHomeData, HomeView } from "@/features/home";
import { PageShell } from "@/features/shell";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export const revalidate = 300;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale });
  const description = t("common.description");
  const facts = pageMetadata({ href: "/", locale, title: t("home.title"), description });
  return { ...facts, title: { absolute: t("home.title") } };
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const data = await getHomeData(locale);
  return (
    <PageShell href="/" locale={locale} hasSearch={false}>
      <HomeView data={data} locale={locale} />
    </PageShell>
  );
}
