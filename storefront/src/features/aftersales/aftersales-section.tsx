import { type Locale, useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { Link } from "@/lib/ui/link";
import { RefundAccountForm } from "./refund-account-form";
import { RefundList } from "./refund-list";
import { ReturnList } from "./return-list";
import { ReturnUntil } from "./return-until";
import { canAskReturn, returnDeadline } from "./ways";

interface AftersalesSectionProps {
  aftersales: Aftersales;
  /** What was transferred has a code on top of the price. */
  hasUniqueCode: boolean;
  token: string;
  locale: Locale;
  timeZone: string;
}

/** What became of an order that is not wanted any more, and what its buyer can do; nothing where there is neither. */
export function AftersalesSection(props: AftersalesSectionProps) {
  const { aftersales, hasUniqueCode, token, locale, timeZone } = props;
  const t = useTranslations("aftersales");
  const { canCancel, cancellation, refunds, returns } = aftersales;
  const returnUntil = returnDeadline(aftersales);
  const canReturn = canAskReturn(aftersales);
  const isOwed = refunds.some(({ state }) => state === "owed");
  const isAnything =
    canCancel || returnUntil || cancellation || refunds.length + returns.length > 0;
  if (!isAnything) return null;
  return (
    <section aria-labelledby="aftersales" className="card grid grid-cols-1 gap-4 p-5 sm:p-6">
      <h2 id="aftersales" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {cancellation !== null && (
        <div className="break-words">
          <p>{t(`canceled.${cancellation.isUnfetched ? "unfetched" : cancellation.by}`)}</p>
          {cancellation.reason !== null && (
            <p className="text-ink-soft">{t("reason", { reason: cancellation.reason })}</p>
          )}
        </div>
      )}
      <RefundList
        refunds={refunds}
        hasUniqueCode={hasUniqueCode}
        locale={locale}
        timeZone={timeZone}
      />
      {isOwed && <RefundAccountForm account={aftersales.account} token={token} locale={locale} />}
      <ReturnList returns={returns} />
      {canReturn && <p className="text-sm text-ink-soft">{t("returnHint")}</p>}
      <ReturnUntil until={returnUntil} timeZone={timeZone} locale={locale} />
      {(canCancel || canReturn) && (
        <p>
          {canCancel && (
            <Link
              href={{ pathname: "/order/[token]/cancel", params: { token } }}
              locale={locale}
              className="btn btn-secondary"
            >
              {t("toCancel")}
            </Link>
          )}
          {canReturn && (
            <Link
              href={{ pathname: "/order/[token]/return", params: { token } }}
              locale={locale}
              className="btn btn-secondary"
            >
              {t("toReturn")}
            </Link>
          )}
        </p>
      )}
    </section>
  );
}
