import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatLocalDay } from "@/lib/local-time";
import type { Account } from "@/lib/medusa/account";
import { formatRupiah } from "@/lib/medusa/money";
import { Link } from "@/lib/ui/link";

/** The orders in an account, the newest first. */
export function OrderList({ orders, locale }: { orders: Account["orders"]; locale: Locale }) {
  const t = useTranslations("account.orders");
  const status = useTranslations("tracking.status");
  return (
    <section aria-labelledby="own-orders" className="card p-5 sm:p-6">
      <h2 id="own-orders" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {orders.length === 0 && <p className="mt-3">{t("none")}</p>}
      <ul className="mt-3 divide-y divide-line">
        {orders.map(({ number, placedAt, total, enterprise, trackingToken: token, ...order }) => (
          <li key={number} className="flex flex-wrap justify-between gap-4 py-3">
            <span className="min-w-0 break-words">
              <Link
                href={{ pathname: "/order/[token]", params: { token } }}
                locale={locale}
                className="link inline-flex min-h-11 items-center"
              >
                {t("order", { number })}
              </Link>
              <span className="block text-sm text-ink-soft">
                {[
                  enterprise,
                  formatLocalDay(placedAt, order.timeZone ?? "Asia/Jakarta", locale),
                  status(order.status),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            <span>{formatRupiah(total)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-prose text-sm text-ink-soft">{t("older")}</p>
    </section>
  );
}
