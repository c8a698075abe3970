import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isCash } from "@/lib/is-cash";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { BankTransfer } from "./bank-transfer";
import { Deadline } from "./deadline";
import { QrisPayment } from "./qris-payment";

interface PaymentDetailsProps {
  order: TrackedOrder;
  /** What the buyer can do while their payment is waited for. */
  children?: ReactNode;
}

/** How an order is paid; or that nothing is left to pay. */
export function PaymentDetails({ order, children }: PaymentDetailsProps) {
  const t = useTranslations("tracking.pay");
  const { payment } = order;
  return (
    <>
      {order.enterprise.isDemo && (
        <p className="notice mt-3 font-medium">{t(isCash(payment.method) ? "demoCash" : "demo")}</p>
      )}
      {payment.rejection !== null && (
        <p role="status" className="notice notice-danger mt-3">
          {t("rejected", { reason: payment.rejection })}
        </p>
      )}
      <div className="mt-3">
        <PaymentWay order={order} />
        {payment.expiresAt !== null && (
          <Deadline expiresAt={payment.expiresAt} timeZone={order.timeZone} />
        )}
        {children}
      </div>
    </>
  );
}

function CardSummary({ amount, isOpen }: { amount: string; isOpen: boolean }) {
  const t = useTranslations("card");
  return <p>{isOpen ? t("lead", { amount }) : t("closed")}</p>;
}

function PaymentWay({ order: { payment, status, number } }: { order: TrackedOrder }) {
  const t = useTranslations("tracking.pay");
  const amount = formatRupiah(payment.amount);
  const method = useTranslations("papers.method")(payment.method);
  if (payment.status === "expired") return <p>{t("expired")}</p>;
  if (status === "canceled") {
    const isPaid = payment.status === "paid";
    return <p>{isPaid ? t("canceledPaid", { amount, method }) : t("canceled")}</p>;
  }
  if (payment.isGivenBack) return <p>{t("givenBack", { amount, method })}</p>;
  if (payment.status === "paid") return <p>{t("paid", { amount, method })}</p>;
  if (payment.method === "cash_on_pickup") return <p>{t("cash", { amount })}</p>;
  if (payment.method === "cash_on_delivery") return <p>{t("cashOnDelivery", { amount })}</p>;
  if (payment.status === "reported") return <p>{t("reported", { amount })}</p>;
  if (payment.method === "card") return <CardSummary amount={amount} isOpen={payment.card} />;
  if (payment.qris !== null) return <QrisPayment qris={payment.qris} amount={payment.amount} />;
  if (payment.bank === null) return <p>{t("noBank")}</p>;
  const { bank, uniqueCode } = payment;
  return (
    <BankTransfer bank={bank} amount={payment.amount} uniqueCode={uniqueCode} number={number} />
  );
}
