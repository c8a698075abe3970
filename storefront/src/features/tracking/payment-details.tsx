import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
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
  const { payment, status } = order;
  return (
    <>
      {order.enterprise.isDemo && (
        <p className="notice mt-3 font-medium">
          {t(payment.method === "cash_on_pickup" ? "demoCash" : "demo")}
        </p>
      )}
      {payment.rejection !== null && (
        <p role="status" className="notice notice-danger mt-3">
          {t("rejected", { reason: payment.rejection })}
        </p>
      )}
      <div className="mt-3">
        {payment.status === "expired" ? (
          <p>{t("expired")}</p>
        ) : status === "canceled" ? (
          <p>{t("canceled")}</p>
        ) : payment.status === "paid" ? (
          <p>{t("paid", { amount: formatRupiah(payment.amount) })}</p>
        ) : payment.method === "cash_on_pickup" ? (
          <p>{t("cash", { amount: formatRupiah(payment.amount) })}</p>
        ) : payment.status === "reported" ? (
          <p>{t("reported", { amount: formatRupiah(payment.amount) })}</p>
        ) : payment.qris !== null ? (
          <QrisPayment qris={payment.qris} amount={payment.amount} />
        ) : payment.bank === null ? (
          <p>{t("noBank")}</p>
        ) : (
          <BankTransfer
            bank={payment.bank}
            amount={payment.amount}
            uniqueCode={payment.uniqueCode}
            number={order.number}
          />
        )}
        {payment.expiresAt !== null && (
          <>
            <Deadline expiresAt={payment.expiresAt} timeZone={order.timeZone} />
            {children}
          </>
        )}
      </div>
    </>
  );
}
