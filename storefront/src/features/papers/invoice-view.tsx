import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Invoice } from "@/lib/medusa/papers";
import { Paper, Person } from "./paper";

/** What was bought for how much, to print and keep. */
export function InvoiceView({ invoice, locale }: { invoice: Invoice; locale: Locale }) {
  const t = useTranslations("papers");
  return (
    <Paper {...invoice} title={t("invoice")} locale={locale}>
      <div className="paper-parties">
        <Person title={t("buyer")} person={invoice.buyer} />
        <Payment invoice={invoice} />
      </div>
      <table className="paper-items">
        <thead>
          <tr>
            <th scope="col">{t("goods")}</th>
            <th scope="col" className="paper-wide">
              {t("quantity")}
            </th>
            <th scope="col" className="paper-wide">
              {t("price")}
            </th>
            <th scope="col">{t("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {invoice.items.map((item) => (
            <tr key={`${item.title} ${item.variantLabel}`}>
              <td>
                {item.title} ({item.variantLabel})
                <span className="paper-narrow">
                  {t("each", { count: item.quantity, price: formatRupiah(item.unitPrice) })}
                </span>
              </td>
              <td className="paper-wide">{item.quantity}</td>
              <td className="paper-wide">{formatRupiah(item.unitPrice)}</td>
              <td>{formatRupiah(item.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sums invoice={invoice} />
    </Paper>
  );
}

function Payment({ invoice: { payment, status, delivery } }: { invoice: Invoice }) {
  const t = useTranslations("papers");
  const state = status === "canceled" ? "canceled" : payment.isPaid ? "paid" : "unpaid";
  return (
    <section className="paper-person">
      <h2>{t("payment")}</h2>
      <p className="paper-name">{t(`state.${state}`)}</p>
      <p>{t(`method.${payment.method}`)}</p>
      <p>{t(`delivery.${delivery.method}`)}</p>
    </section>
  );
}

function Sums({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("papers");
  const { payment, delivery, ppn } = invoice;
  // Otherwise the total says it.
  const isChanged = payment.givenBack > 0 || payment.received !== invoice.total;
  return (
    <dl className="paper-sums">
      <Sum name={t("subtotal")} amount={invoice.subtotal} />
      {delivery.method !== "pickup" && <Sum name={t("fee")} amount={delivery.fee} />}
      <Sum name={t("total")} amount={invoice.total} isMain />
      {ppn !== null && (
        <Sum name={t("ppn", { percent: String(ppn.percent) })} amount={ppn.amount} />
      )}
      {payment.uniqueCode !== null && (
        <>
          <Sum name={t("code")} amount={payment.uniqueCode} />
          <Sum name={t("asked")} amount={payment.amount} isMain />
        </>
      )}
      {payment.received > 0 && isChanged && <Sum name={t("received")} amount={payment.received} />}
      {payment.givenBack > 0 && <Sum name={t("givenBack")} amount={payment.givenBack} />}
    </dl>
  );
}

function Sum({ name, amount, isMain = false }: { name: string; amount: number; isMain?: boolean }) {
  return (
    <div className={isMain ? "paper-main" : ""}>
      <dt>{name}</dt>
      <dd>{formatRupiah(amount)}</dd>
    </div>
  );
}
