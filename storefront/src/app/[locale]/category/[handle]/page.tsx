import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CategoryView } from "@/features/category";
import { MissingPage, missingMetadata } from "@/features/not-found";
import { hitHref } from "@/features/search";
import { PageShell } from "@/features/shell";
import { breadcrumbList, itemList, JsonLd } from "@/lib/json-ld";
import { getCategories } from "@/lib/medusa/catalog";
import { listGoods } from "@/lib/medusa/discovery";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale; handle: string }>;
}

const GOODS_SHOWN = 24;

export const revalidate = 300;

export const generateStaticParams = () => [];

const hrefOf = (handle: string) =>
  ({ pathname: "/category/[handle]", params: { handle } }) as const;

async function findCategory(handle: string, locale: Locale) {
  const categories = await getCategories(locale);
  return categories.find((category) => category.handle === handle) ?? null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const category = await findCategory(handle, locale);
  if (category === null) return missingMetadata(locale);
  const t = await getTranslations({ locale, namespace: "category" });
  const { name } = category;
  const description = t("description", { name });
  return pageMetadata({ href: hrefOf(handle), locale, title: name, description });
}

export default async function CategoryPage({ params }: Props) {
  const { locale, handle } = await params;
  setRequestLocale(locale);
  const category = await findCategory(handle, locale);
  if (category === null) return <MissingPage name={handle} hrefOf={hrefOf} locale={locale} />;
  const goods = await listGoods({ categories: [handle], pageSize: GOODS_SHOWN }, locale);
  const others = (await getCategories(locale)).filter((other) => other.handle !== handle);
  const t = await getTranslations("common");
  const href = hrefOf(handle);
  const crumbs = [
    { href: "/", label: t("home") },
    { href: "/search", label: t("allGoods") },
    { href, label: category.name },
  ] as const;
  const listed = goods.hits.map(hitHref);
  return (
    <PageShell href={href} locale={locale}>
      <JsonLd things={[breadcrumbList(crumbs, locale), itemList(listed, locale)]} />
      <CategoryView category={category} others={others} goods={goods} locale={locale} />
    </PageShell>
  );
}
