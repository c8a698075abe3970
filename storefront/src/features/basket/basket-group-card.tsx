import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { getPathname } from "@/i18n/navigation";
import { formatRupiah } from "@/lib/medusa/money";
import { BasketLineRow } from "./basket-line-row";
import { type BasketGroup, isAvailable } from "./groups";
import { PayLink } from "./pay-link";

interface BasketGroupCardProps {
  group: BasketGroup;
  locale: Locale;
}

/** One enterprise's basket, with its own way to pay. */
export function BasketGroupCard({ group, locale }: BasketGroupCardProps) {
  const t = useTranslations("basket");
  const { enterprise, lines, subtotal } = group;
  const id = `basket-${enterprise.handle}`;
  return (
    <section aria-labelledby={id} className="card p-5 sm:p-6">
      <h2 id={id} className="text-xl font-semibold">
        {enterprise.name}
      </h2>
      <p className="text-sm text-ink-soft">{t("village", { name: enterprise.village.name })}</p>
      <ul className="mt-4 divide-y divide-line">
        {lines.map((line) => (
          <BasketLineRow key={line.id} line={line} enterprise={enterprise.handle} locale={locale} />
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-4">
        <div>
          <p className="text-lg font-bold">
            {t("subtotal")} {formatRupiah(subtotal)}
          </p>
          <p className="text-sm text-ink-soft">{t("beforeDelivery")}</p>
        </div>
        {lines.every(isAvailable) ? (
          <PayLink
            href={getPathname({
              href: {
                pathname: "/checkout/[enterprise]",
                params: { enterprise: enterprise.handle },
              },
              locale,
            })}
            enterprise={enterprise.handle}
            locale={locale}
            label={t("payTo", { enterprise: enterprise.name })}
          >
            {t("pay")}
          </PayLink>
        ) : (
          <p className="font-medium text-danger">{t("mustFix")}</p>
        )}
      </div>
    </section>
  );
}
