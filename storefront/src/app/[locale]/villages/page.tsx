import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageShell } from "@/features/shell";
import { VillageList } from "@/features/village";
import { breadcrumbList, itemList, JsonLd } from "@/lib/json-ld";
import { getVillages } from "@/lib/medusa/catalog";
import { pageMetadata } from "@/lib/page-metadata";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";

interface Props {
  params: Promise<{ locale: Locale }>;
}

export const revalidate = 300;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "village" });
  const words = { title: t("listTitle"), description: t("listDescription") };
  return pageMetadata({ href: "/villages", locale, ...words });
}

export default async function VillagesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("village");
  const common = await getTranslations("common");
  const villages = await getVillages(locale);
  const crumbs = [
    { href: "/", label: common("home") },
    { href: "/villages", label: t("listTitle") },
  ] as const;
  const listed = villages.map(
    ({ slug }) => ({ pathname: "/village/[slug]", params: { slug } }) as const,
  );
  return (
    <PageShell href="/villages" locale={locale}>
      <JsonLd things={[breadcrumbList(crumbs, locale), itemList(listed, locale)]} />
      <main className="container-page grid gap-8 pt-2 pb-8">
        <div className="grid gap-3">
          <Breadcrumbs crumbs={[]} locale={locale} />
          <h1 className="text-title font-semibold">{t("listTitle")}</h1>
          <p className="max-w-prose text-lg text-ink-soft">{t("listLead")}</p>
        </div>
        <VillageList villages={villages} locale={locale} heading="h2" />
      </main>
    </PageShell>
  );
}
