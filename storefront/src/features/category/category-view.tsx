import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { GoodsGrid, MoreLink } from "@/features/goods";
import type { Category, GoodsList } from "@/lib/medusa/shapes";
import { Breadcrumbs } from "@/lib/ui/breadcrumbs";
import { Link } from "@/lib/ui/link";
import { Section } from "@/lib/ui/section";
import { CategoryLinks } from "./category-links";

interface CategoryViewProps {
  category: Category;
  others: readonly Category[];
  goods: GoodsList;
  locale: Locale;
}

/** All goods of a kind. */
export function CategoryView({ category, others, goods, locale }: CategoryViewProps) {
  const t = useTranslations("category");
  const common = useTranslations("common");
  const count = useTranslations("goods");
  const filter = new URLSearchParams({ kategori: category.handle });
  return (
    <main className="container-page grid gap-12 pt-2 pb-8">
      <div className="grid gap-6">
        <Breadcrumbs locale={locale} crumbs={[{ href: "/search", label: common("allGoods") }]} />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid gap-1">
            <p className="font-medium text-accent">{t("kind")}</p>
            <h1 className="text-title font-semibold">{category.name}</h1>
            <p className="text-ink-soft">{count("count", { count: goods.total })}</p>
          </div>
          <Link href="/search" locale={locale} suffix={`?${filter}`} className="btn btn-secondary">
            {t("all")}
          </Link>
        </div>
        <GoodsGrid hits={goods.hits} locale={locale} heading="h2" />
        <MoreLink
          filter={{ name: "kategori", value: category.handle }}
          shown={goods.hits.length}
          total={goods.total}
          locale={locale}
        />
      </div>
      {others.length > 0 && (
        <Section id="others" title={t("others")}>
          <CategoryLinks categories={others} locale={locale} />
        </Section>
      )}
    </main>
  );
}
