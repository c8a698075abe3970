import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { getRelated, ProductView } from "@/features/product";
import { PageShell } from "@/features/shell";
import { getGoods } from "@/lib/medusa/catalog";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale; handle: string }>;
}

export const revalidate = 300;

export const generateStaticParams = () => [];

const hrefOf = (handle: string) => ({ pathname: "/product/[handle]", params: { handle } }) as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const goods = await getGoods(handle, locale);
  if (goods === null) return missingMetadata(locale);
  const { title, story, village, picture } = goods;
  const t = await getTranslations({ locale, namespace: "product" });
  const words = { title, story, village: village.name, regency: village.regency };
  const description = t("description", words);
  return pageMetadata({ href: hrefOf(handle), locale, title, description, picture });
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await params;
  setRequestLocale(locale);
  const goods = await getGoods(handle, locale);
  if (goods === null) return <MissingPage locale={locale} />;
  const related = await getRelated(goods, locale);
  return (
    <PageShell href={hrefOf(handle)} locale={locale}>
      <ProductView goods={goods} related={related} locale={locale} />
    </PageShell>
  );
}
