import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { ProducerView } from "@/features/producer";
import { PageShell } from "@/features/shell";
import { getProducer } from "@/lib/medusa/catalog";
import { searchCatalogue } from "@/lib/medusa/discovery";
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
  const { name: title, story: description, picture } = producer;
  return pageMetadata({ href: hrefOf(handle), locale, title, description, picture });
}

export default async function ProducerPage({ params }: Props) {
  const { locale, handle } = await params;
  setRequestLocale(locale);
  const producer = await getProducer(handle, locale);
  if (producer === null) return <MissingPage locale={locale} />;
  const query = { types: ["product"], producers: [handle], pageSize: GOODS_SHOWN } as const;
  const goods = await searchCatalogue(query, locale, [CATALOG_TAG, producerTag(handle)]);
  return (
    <PageShell href={hrefOf(handle)} locale={locale}>
      <ProducerView producer={producer} goods={goods} locale={locale} />
    </PageShell>
  );
}
