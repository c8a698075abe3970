import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { PaymentDetails } from "./payment-details";

interface PaymentSectionProps {
  order: TrackedOrder;
  /** What the buyer can do while their payment is waited for. */
  children: ReactNode;
}

/** What to pay where; or that nothing is left to pay. */
export function PaymentSection({ order, children }: PaymentSectionProps) {
  const t = useTranslations("tracking.pay");
  return (
    <section aria-labelledby="pay" className="card p-5 sm:p-6">
      <h2 id="pay" className="text-xl font-semibold">
        {t(titleOf(order))}
      </h2>
      <PaymentDetails order={order}>{children}</PaymentDetails>
    </section>
  );
}

/** There is something to be paid, or there is no more. */
function titleOf({ status, payment }: TrackedOrder) {
  const isOver = status === "canceled" || payment.status !== "awaiting";
  return isOver ? "titleOver" : "title";
}
