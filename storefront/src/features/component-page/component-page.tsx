import "./component-page.css";
import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { chipClass } from "@/lib/ui/chip";
import { SECTION_IDS } from "./page-section";
import { Baskets } from "./sections/basket";
import { Buttons } from "./sections/buttons";
import { Buying, Facts } from "./sections/buying";
import { Checkout } from "./sections/checkout";
import { Colours } from "./sections/colours";
import { Drawings } from "./sections/drawings";
import { Fields } from "./sections/fields";
import { GoodsCards } from "./sections/goods";
import { Labels } from "./sections/labels";
import { Notices } from "./sections/notices";
import { Offline } from "./sections/offline";
import { Orders } from "./sections/order";
import { Pictures } from "./sections/pictures";
import { Places } from "./sections/places";
import { Filters, NothingFound, Search } from "./sections/search";
import { Shapes } from "./sections/shapes";
import { Type } from "./sections/type";

/** Every component of the shop in every state, with made-up contents. */
export function ComponentPage({ locale }: { locale: Locale }) {
  const t = useTranslations("components");
  return (
    <main className="container-page grid grid-cols-1 gap-14 py-8">
      <div className="grid gap-4">
        {/* Some of what is shown asks for the focus as it comes, and the page would begin there. */}
        {/* biome-ignore lint/a11y/noAutofocus: it keeps the page at its top. */}
        <h1 className="text-title font-semibold" tabIndex={-1} autoFocus>
          {t("title")}
        </h1>
        <p className="max-w-prose text-ink-soft">{t("lead")}</p>
        <nav aria-label={t("contents")}>
          <ul className="flex flex-wrap gap-2">
            {SECTION_IDS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} className={chipClass}>
                  {t(`sections.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Colours />
      <Type />
      <Shapes />
      <Buttons />
      <Labels locale={locale} />
      <Fields />
      <Notices locale={locale} />
      <Pictures />
      <Drawings />
      <GoodsCards locale={locale} />
      <Places locale={locale} />
      <Buying locale={locale} />
      <Facts locale={locale} />
      <Search locale={locale} />
      <Filters locale={locale} />
      <NothingFound locale={locale} />
      <Baskets locale={locale} />
      <Checkout locale={locale} />
      <Orders />
      <Offline />
    </main>
  );
}
