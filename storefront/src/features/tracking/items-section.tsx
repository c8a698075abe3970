import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { pricedRowClass } from "@/lib/ui/priced-row";

/** What was ordered and what it comes to. */
export function ItemsSection({ order }: { order: TrackedOrder }) {
  const t = useTranslations("tracking.items");
  const { delivery, subtotal, total } = order;
  return (
    <section aria-labelledby="items" className="card p-5 sm:p-6">
      <h2 id="items" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {order.items.map((item) => (
          <li key={`${item.title} ${item.variantLabel}`} className={`${pricedRowClass} py-3`}>
            <span>
              {item.title} <span className="text-ink-soft">({item.variantLabel})</span>
              <span className="block text-sm text-ink-soft">
                {t("quantity", { count: item.quantity, price: formatRupiah(item.unitPrice) })}
              </span>
            </span>
            <span>{formatRupiah(item.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="grid gap-2 border-t border-line pt-3">
        <div className={pricedRowClass}>
          <dt>{t("subtotal")}</dt>
          <dd>{formatRupiah(subtotal)}</dd>
        </div>
        <div className={pricedRowClass}>
          <dt>{t("delivery")}</dt>
          <dd>{delivery.fee === 0 ? t("free") : formatRupiah(delivery.fee)}</dd>
        </div>
        <div className={`${pricedRowClass} text-lg font-bold`}>
          <dt>{t("total")}</dt>
          <dd>{formatRupiah(total)}</dd>
        </div>
      </dl>
    </section>
  );
}
