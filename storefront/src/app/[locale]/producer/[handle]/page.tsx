import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { ProducerView } from "@/features/producer";
import { hitHref } from "@/features/search";
import { PageShell } from "@/features/shell";
import { breadcrumbList, itemList, JsonLd, producerOrganization } from "@/lib/json-ld";
import { getProducer } from "@/lib/medusa/catalog";
import { listGoods } from "@/lib/medusa/discovery";
import { CATALOG_TAG, producerTag } from "@/lib/medusa/tags";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale; handle: string }>;
}

const GOODS_SHOWN = 24;

export const revalidate = 300;

export const generateStaticParams = () => [];

const hrefOf = (handle: string) =>
  ({ pathname: "/producer/[handle]", params: { handle } }) as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const producer = await getProducer(handle, locale);
  if (producer === null) return missingMetadata(locale);
  const { name, village, story: description, picture } = producer;
  const t = await getTranslations({ locale, namespace: "producer" });
  const title = t("pageTitle", { name, village: village.name });
  return pageMetadata({ href: hrefOf(handle), locale, title, description, picture });
}

export default async function ProducerPage({ params }: Props) {
  const { locale, handle } = await params;
  setRequestLocale(locale);
  const producer = await getProducer(handle, locale);
  if (producer === null) return <MissingPage name={handle} hrefOf={hrefOf} locale={locale} />;
  const query = { producers: [handle], pageSize: GOODS_SHOWN };
  const goods = await listGoods(query, locale, [CATALOG_TAG, producerTag(handle)]);
  const t = await getTranslations("common");
  const { name, village } = producer;
  const href = hrefOf(handle);
  const villagePage = { pathname: "/village/[slug]", params: { slug: village.slug } } as const;
  const crumbs = [
    { href: "/", label: t("home") },
    { href: "/villages", label: t("villages") },
    { href: villagePage, label: village.name },
    { href, label: name },
  ] as const;
  const listed = goods.hits.map(hitHref);
  const things = [
    producerOrganization(producer, locale),
    breadcrumbList(crumbs, locale),
    itemList(listed, locale),
  ];
  return (
    <PageShell href={href} locale={locale}>
      <JsonLd things={things} />
      <ProducerView producer={producer} goods={goods} locale={locale} />
    </PageShell>
  );
}
