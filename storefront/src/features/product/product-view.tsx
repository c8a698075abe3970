import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { EnterpriseCard } from "@/features/enterprise";
import { GoodsGrid } from "@/features/goods";
import { ProducerCard } from "@/features/producer";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods, Hit } from "@/lib/medusa/shapes";
import { isSoldOut } from "@/lib/stock";
import { Breadcrumbs, type Crumb } from "@/lib/ui/breadcrumbs";
import { Paragraphs } from "@/lib/ui/paragraphs";
import { Section } from "@/lib/ui/section";
import { BuyPanel } from "./buy-panel";
import { Gallery } from "./gallery";
import { PriceSplit } from "./price-split";
import { SizeTable } from "./size-table";

interface ProductViewProps {
  goods: Goods;
  related: readonly Hit[];
  locale: Locale;
}

/** One goods: to be bought, and with the story of who made it. */
export function ProductView({ goods, related, locale }: ProductViewProps) {
  const t = useTranslations("product");
  const { producer, enterprise, priceSplit } = goods;
  const [variant] = goods.variants;
  return (
    <main className="container-page grid gap-14 pt-2 pb-8">
      <div className="grid gap-2">
        <Breadcrumbs crumbs={crumbsOf(goods)} locale={locale} />
        <div className="grid gap-8 md:grid-cols-2 md:gap-12">
          <Gallery goods={goods} />
          <BuyPanel goods={goods} locale={locale} />
        </div>
      </div>
      <div className="grid gap-12 lg:grid-cols-[1fr_24rem]">
        <div className="grid min-w-0 content-start gap-12">
          <Section id="story" title={t("story")}>
            <Paragraphs text={goods.story} className="text-lg" />
          </Section>
          {priceSplit !== null && variant !== undefined && (
            <Section
              id="split"
              title={t("split")}
              lead={t("splitText", { price: formatRupiah(variant.price), size: variant.label })}
            >
              <PriceSplit
                split={priceSplit}
                price={variant.price}
                producer={producer?.name ?? null}
                enterprise={enterprise.name}
              />
            </Section>
          )}
          <SizeTable variants={goods.variants} locale={locale} />
        </div>
        <div className="grid min-w-0 content-start gap-10">
          {producer !== null && (
            <Section id="makers" title={t("makers")}>
              <ProducerCard producer={producer} locale={locale} />
            </Section>
          )}
          <Section id="seller" title={t("seller")}>
            <EnterpriseCard enterprise={enterprise} about={goods.title} />
          </Section>
        </div>
      </div>
      {related.length > 0 && (
        <Section id="related" title={t(isSoldOut(goods) ? "alternatives" : "related")}>
          <GoodsGrid hits={related} locale={locale} />
        </Section>
      )}
    </main>
  );
}

function crumbsOf({ category }: Goods): Crumb[] {
  if (category === null) return [];
  const { handle, name } = category;
  return [{ href: { pathname: "/category/[handle]", params: { handle } }, label: name }];
}
