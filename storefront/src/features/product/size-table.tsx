import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Variant } from "@/lib/medusa/shapes";
import { stockLevel } from "@/lib/stock";
import { Section } from "@/lib/ui/section";
import { formatWeight } from "@/lib/weight";

interface SizeTableProps {
  variants: readonly Variant[];
  locale: Locale;
}

/** More would be many screens of a table. */
const SHOWN = 8;

/** Each size with its price, its weight on the way and whether there is any; of many, the first. */
export function SizeTable({ variants, locale }: SizeTableProps) {
  const t = useTranslations("product");
  const [first, others] = [variants.slice(0, SHOWN), variants.slice(SHOWN)];
  return (
    <Section id="sizes" title={t("sizes")}>
      <Sizes variants={first} locale={locale} />
      {others.length > 0 && (
        <details>
          <summary className="link min-h-11 py-3">
            {t("moreSizes", { count: others.length })}
          </summary>
          <Sizes variants={others} locale={locale} />
        </details>
      )}
    </Section>
  );
}

function Sizes({ variants, locale }: SizeTableProps) {
  const t = useTranslations("product");
  return (
    // With large letters the table is pushed along by itself, and not the page.
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is pushed along has to be so by keys too.
      tabIndex={0}
      className="overflow-x-auto"
    >
      <table className="w-full text-left">
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-line">
            <th className="py-2 pr-2 sm:pr-3 font-medium">{t("size")}</th>
            <th className="py-2 pr-2 sm:pr-3 font-medium">{t("price")}</th>
            <th className="py-2 pr-2 sm:pr-3 font-medium">{t("weight")}</th>
            <th className="py-2 font-medium">{t("stock")}</th>
          </tr>
        </thead>
        <tbody>
          {variants.map(({ id, label, price, weightGrams, stock }) => (
            <tr key={id} className="border-b border-line">
              <th
                scope="row"
                className="min-w-[4.5rem] py-2.5 pr-2 sm:pr-3 font-medium wrap-anywhere"
              >
                {label}
              </th>
              <td className="py-2.5 pr-2 sm:pr-3 whitespace-nowrap">{formatRupiah(price)}</td>
              <td className="py-2.5 pr-2 sm:pr-3 whitespace-nowrap">
                {formatWeight(weightGrams, locale)}
              </td>
              <td className="py-2.5">{stockText(stock, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stockText(stock: number, t: ReturnType<typeof useTranslations<"product">>): string {
  const level = stockLevel(stock);
  if (level === "out") return t("stockOut");
  return level === "low" ? t("stockLow", { count: stock }) : t("stockPlenty");
}
