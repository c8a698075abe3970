import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { OrderHistory } from "./order-history";
import { OrderSteps } from "./order-steps";

/** How far along an order is, and what happened to it. */
export function StatusSection({ order }: { order: TrackedOrder }) {
  const t = useTranslations("tracking.status");
  return (
    <section aria-labelledby="status" className="card p-5 sm:p-6">
      <h2 id="status" className="text-xl font-semibold">
        {t("title")}
      </h2>
      <div className="mt-4">
        <OrderSteps order={order} />
      </div>
      <OrderHistory order={order} />
    </section>
  );
}
