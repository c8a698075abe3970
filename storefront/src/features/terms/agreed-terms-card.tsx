import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { AgreedTerms } from "@/lib/medusa/terms";
import { formatWeight } from "@/lib/weight";
import { TermsText } from "./terms-text";
import { textMark } from "./text-mark";

interface AgreedTermsCardProps {
  terms: AgreedTerms;
  /** When that was, as the village's clocks show it. */
  time: string;
  locale: Locale;
}

/** The terms that an order was placed under, as they were that day and in the language they were read. */
export function AgreedTermsCard({ terms, time, locale }: AgreedTermsCardProps) {
  const t = useTranslations("terms.agreed");
  const version = useTranslations("terms");
  return (
    <section aria-labelledby="agreed-terms" className="card p-5 sm:p-6">
      <h2 id="agreed-terms" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <p className="mt-3">{t("lead", { time })}</p>
      <details className="mt-2">
        <summary className="link min-h-11 py-3">{t("open")}</summary>
        <div lang={terms.locale} className="mt-3 grid max-w-prose gap-5">
          <ul className="grid gap-2">
            {terms.goods.map((goods) => (
              <AgreedLine
                key={`${goods.title} ${goods.variantLabel}`}
                goods={goods}
                locale={locale}
              />
            ))}
          </ul>
          <TermsText sections={terms.sections} heading="h3" />
        </div>
        <p className="mt-4 text-sm text-ink-soft">
          {version("version", { version: terms.version, mark: textMark(terms.hash) })}
        </p>
      </details>
    </section>
  );
}

interface AgreedLineProps {
  goods: AgreedTerms["goods"][number];
  locale: Locale;
}

function AgreedLine({ goods, locale }: AgreedLineProps) {
  const t = useTranslations("terms.agreed");
  const { weightGrams: grams, permit } = goods;
  const kind = PERMITS.find((known) => known === permit?.kind);
  return (
    <li className="wrap-anywhere">
      {goods.title} <span className="text-ink-soft">({goods.variantLabel})</span>
      <span className="block text-sm text-ink-soft">
        {t("line", {
          count: goods.quantity,
          price: formatRupiah(goods.unitPrice),
          total: formatRupiah(goods.total),
        })}
      </span>
      {grams !== null && grams > 0 && (
        <span className="block text-sm text-ink-soft">
          {t("weight", { weight: formatWeight(grams, locale) })}
        </span>
      )}
      {kind !== undefined && (
        <span className="block text-sm text-ink-soft">
          {t(`permit.${kind}`, { number: permit?.number ?? t("permit.none") })}
        </span>
      )}
    </li>
  );
}

/** Goods of any other kind need no permit. */
const PERMITS = ["pirt", "bpom", "md"] as const;
