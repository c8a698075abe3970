import { useLocale, useTranslations } from "next-intl";
import { formatLocalTime } from "@/lib/local-time";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";

/** What happened to an order so far, each with its time on the village's clocks. */
export function OrderHistory({ order }: { order: TrackedOrder }) {
  const t = useTranslations("orderHistory");
  const locale = useLocale();
  return (
    <>
      <h3 id="history" className="mt-6 font-semibold">
        {t("title")}
      </h3>
      <ol aria-labelledby="history" className="mt-2 divide-y divide-line">
        {order.history.map(({ kind, note, happenedAt }) => (
          <li key={`${kind} ${happenedAt.getTime()}`} className="py-2 wrap-anywhere">
            <p>
              {t(`kinds.${kind}`)}
              {note !== null && <span className="text-ink-soft">: {note}</span>}
            </p>
            <time dateTime={happenedAt.toISOString()} className="text-sm text-ink-soft">
              {formatLocalTime(happenedAt, order.timeZone, locale)}
            </time>
          </li>
        ))}
      </ol>
    </>
  );
}
