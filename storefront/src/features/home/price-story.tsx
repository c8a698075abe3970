import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { PriceSplit } from "@/features/product";
import { formatRupiah } from "@/lib/medusa/money";
import { Link } from "@/lib/ui/link";
import { Picture } from "@/lib/ui/picture";
import type { Example } from "./home-data";

/** What becomes of the price of one thing that is really sold here: why this shop is there. */
export function PriceStory({ example, locale }: { example: Example; locale: Locale }) {
  const t = useTranslations("home.priceStory");
  const { goods, variant, split } = example;
  return (
    <section aria-labelledby="price-story" className="bg-surface-sunken">
      <div className="container-page grid items-center gap-8 py-10 sm:grid-cols-[min(16rem,50%)_1fr] lg:gap-14">
        <Picture
          picture={goods.picture}
          use="card"
          alt=""
          className="aspect-square w-full max-w-64 rounded-card object-cover"
        />
        <div className="grid min-w-0 gap-5">
          <div className="grid gap-2">
            <h2 id="price-story" className="text-title font-semibold">
              {t("title", { price: formatRupiah(variant.price), goods: goods.title })}
            </h2>
            <p className="max-w-prose text-ink-soft">{t("lead")}</p>
          </div>
          <PriceSplit
            split={split}
            price={variant.price}
            producer={goods.producer?.name ?? null}
            enterprise={goods.enterprise.name}
          />
          <Link
            href={{ pathname: "/product/[handle]", params: { handle: goods.handle } }}
            locale={locale}
            className="btn btn-secondary justify-self-start"
          >
            {t("look", { goods: goods.title })}
          </Link>
        </div>
      </div>
    </section>
  );
}
