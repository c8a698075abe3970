import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { PageShell } from "@/features/shell";
import { VillageView } from "@/features/village";
import { getVillage } from "@/lib/medusa/catalog";
import { searchCatalogue } from "@/lib/medusa/discovery";
import { CATALOG_TAG, villageTag } from "@/lib/medusa/tags";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
}

const GOODS_SHOWN = 24;

export const revalidate = 300;

export const generateStaticParams = () => [];

const hrefOf = (slug: string) => ({ pathname: "/village/[slug]", params: { slug } }) as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const village = await getVillage(slug, locale);
  if (village === null) return missingMetadata(locale);
  const { name: title, story: description, picture } = village;
  return pageMetadata({ href: hrefOf(slug), locale, title, description, picture });
}

export default async function VillagePage({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const village = await getVillage(slug, locale);
  if (village === null) return <MissingPage locale={locale} />;
  const query = { types: ["product"], villages: [slug], pageSize: GOODS_SHOWN } as const;
  const goods = await searchCatalogue(query, locale, [CATALOG_TAG, villageTag(slug)]);
  return (
    <PageShell href={hrefOf(slug)} locale={locale}>
      <VillageView village={village} goods={goods} locale={locale} />
    </PageShell>
  );
}
