import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { hitHref } from "@/features/search";
import { PageShell } from "@/features/shell";
import { VillageView } from "@/features/village";
import { breadcrumbList, itemList, JsonLd, villageOrganization } from "@/lib/json-ld";
import { getVillage } from "@/lib/medusa/catalog";
import { listGoods } from "@/lib/medusa/discovery";
import { CATALOG_TAG, villageTag } from "@/lib/medusa/tags";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale; slug: string }>;
}

/** So many fill whole rows at every width; the rest is a tap away. */
const GOODS_SHOWN = 12;

export const revalidate = 300;

export const generateStaticParams = () => [];

const hrefOf = (slug: string) => ({ pathname: "/village/[slug]", params: { slug } }) as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const village = await getVillage(slug, locale);
  if (village === null) return missingMetadata(locale);
  const { name, regency, story: description, picture } = village;
  const t = await getTranslations({ locale, namespace: "village" });
  const title = t("pageTitle", { name, regency });
  return pageMetadata({ href: hrefOf(slug), locale, title, description, picture });
}

export default async function VillagePage({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const village = await getVillage(slug, locale);
  if (village === null) return <MissingPage name={slug} hrefOf={hrefOf} locale={locale} />;
  const query = { villages: [slug], pageSize: GOODS_SHOWN };
  const goods = await listGoods(query, locale, [CATALOG_TAG, villageTag(slug)]);
  const t = await getTranslations("common");
  const href = hrefOf(slug);
  const crumbs = [
    { href: "/", label: t("home") },
    { href: "/villages", label: t("villages") },
    { href, label: village.name },
  ] as const;
  const listed = goods.hits.map(hitHref);
  const things = [breadcrumbList(crumbs, locale), itemList(listed, locale)];
  const { enterprise } = village;
  const seller = enterprise && villageOrganization(village, enterprise, locale);
  return (
    <PageShell href={href} locale={locale}>
      <JsonLd things={seller === null ? things : [seller, ...things]} />
      <VillageView village={village} goods={goods} locale={locale} />
    </PageShell>
  );
}
