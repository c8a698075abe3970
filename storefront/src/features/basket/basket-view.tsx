import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { FocusBox } from "@/lib/ui/focus-box";
import { Link } from "@/lib/ui/link";
import { BasketGroupCard } from "./basket-group-card";
import { BasketCountSync } from "./count-sync";
import { EmptyBasket } from "./empty-basket";
import type { BasketGroup } from "./groups";
import { OutcomeNotice } from "./outcome-notice";
import type { Told } from "./told";

interface BasketViewProps {
  groups: readonly BasketGroup[];
  /** What became of the change that led here. */
  told: Told | null;
  locale: Locale;
}

/** All baskets, one for each enterprise. */
export function BasketView({ groups, told, locale }: BasketViewProps) {
  const t = useTranslations("basket");
  const lines = groups.flatMap((group) => group.lines);
  const count = lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <>
      <BasketCountSync count={count} />
      <h1 className="text-title font-semibold">{t("title")}</h1>
      {told !== null && (
        <FocusBox key={`${told.kind} ${count}`}>
          <OutcomeNotice told={told} locale={locale} />
        </FocusBox>
      )}
      {groups.length === 0 ? (
        <EmptyBasket locale={locale} />
      ) : (
        <>
          {groups.length > 1 && <p className="mt-3 max-w-prose text-ink-soft">{t("separate")}</p>}
          <div className="mt-6 grid gap-8">
            {groups.map((group) => (
              <BasketGroupCard key={group.cartId} group={group} locale={locale} />
            ))}
          </div>
          <p className="mt-8">
            <Link href="/search" locale={locale} className="link inline-flex min-h-11 items-center">
              {t("more")}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
