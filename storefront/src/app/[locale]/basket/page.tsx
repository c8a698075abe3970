import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { BasketView, getBasketGroups, lookUp, readOutcome } from "@/features/basket";
import { PageShell } from "@/features/shell";

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// Its baskets are this browser's own.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "basket" });
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

export default async function BasketPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const groups = await getBasketGroups(locale);
  const outcome = readOutcome(await searchParams);
  const told = outcome === null ? null : await lookUp(outcome, groups, locale);
  return (
    <PageShell href="/basket" locale={locale}>
      <main className="container-page py-8">
        <BasketView groups={groups} told={told} locale={locale} />
      </main>
    </PageShell>
  );
}
