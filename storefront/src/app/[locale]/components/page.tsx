import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ComponentPage } from "@/features/component-page";
import { PageShell } from "@/features/shell";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "components" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ComponentsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  // Without the search box of the header: among the components there is one, and a page has room for
  // one search of that name.
  return (
    <PageShell href="/components" locale={locale} hasSearch={false}>
      <ComponentPage locale={locale} />
    </PageShell>
  );
}
