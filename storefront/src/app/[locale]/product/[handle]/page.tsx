import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { getRelated, ProductView } from "@/features/product";
import { PageShell } from "@/features/shell";
import { breadcrumbList, JsonLd, product } from "@/lib/json-ld";
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
  const { story, village, picture } = goods;
  const t = await getTranslations({ locale, namespace: "product" });
  const words = { title: goods.title, story, village: village.name, regency: village.regency };
  const [title, description] = [t("pageTitle", words), t("description", words)];
  return pageMetadata({ href: hrefOf(handle), locale, title, description, picture });
}

export default async function ProductPage({ params }: Props) {
  const { locale, handle } = await params;
  setRequestLocale(locale);
  const goods = await getGoods(handle, locale);
  if (goods === null) return <MissingPage name={handle} hrefOf={hrefOf} locale={locale} />;
  const related = await getRelated(goods, locale);
  const t = await getTranslations("common");
  const href = hrefOf(handle);
  const crumbs = [
    { href: "/", label: t("home") },
    ...categoryCrumb(goods.category),
    { href, label: goods.title },
  ] as const;
  return (
    <PageShell href={href} locale={locale}>
      <JsonLd things={[product(goods, locale), breadcrumbList(crumbs, locale)]} />
      <ProductView goods={goods} related={related} locale={locale} />
    </PageShell>
  );
}

function categoryCrumb(category: { handle: string; name: string } | null) {
  if (category === null) return [];
  const { handle, name: label } = category;
  return [{ href: { pathname: "/category/[handle]", params: { handle } }, label } as const];
}
