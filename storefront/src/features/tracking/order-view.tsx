import type { Locale } from "next-intl";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { UploadProblem } from "@/features/order-files";
import { formatLocalTime } from "@/lib/local-time";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { OrderPlaced } from "@/lib/ui/illustrations/order-placed";
import { CardPayment } from "./card-payment";
import { CopyButton } from "./copy-button";
import { HandoverSection } from "./handover-section";
import { ItemsSection } from "./items-section";
import { PaymentSection } from "./payment-section";
import { ReportPayment } from "./report-payment";
import { SellerSection } from "./seller-section";
import { StatusSection } from "./status-section";

interface OrderViewProps {
  order: TrackedOrder;
  /** Of the link that the page was opened with. */
  token: string;
  locale: Locale;
  /** What became of the last file that was sent. */
  uploadProblem: UploadProblem | null;
  /** What else the buyer can do with the order. */
  children?: ReactNode;
}

/** Everything a buyer needs to know of an order. */
export function OrderView({ order, token, locale, uploadProblem, children }: OrderViewProps) {
  const t = useTranslations("tracking");
  return (
    <>
      <div className="flex items-end justify-between gap-6">
        <div className="min-w-0">
          <h1 className="text-title font-semibold">{t("title", { number: order.number })}</h1>
          <p className="mt-2 text-ink-soft wrap-anywhere">
            {t("thanks", { name: order.contact.name })}{" "}
            <time dateTime={order.placedAt.toISOString()}>
              {t("placed", { time: formatLocalTime(order.placedAt, order.timeZone, locale) })}
            </time>
          </p>
        </div>
        <OrderPlaced className="w-44 shrink-0 max-sm:hidden" />
      </div>
      <section
        aria-labelledby="save"
        className="notice mt-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-3"
      >
        <div className="max-w-prose">
          <h2 id="save" className="font-semibold">
            {t("save.title")}
          </h2>
          <p className="mt-1">{t("save.lead")}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton label={t("save.copy")} doneLabel={t("copied")} />
        </div>
      </section>
      <div className="mt-6 grid grid-cols-1 gap-6 lg:grid-cols-[1fr_22rem]">
        <div className="grid min-w-0 content-start gap-6">
          <PaymentSection order={order}>
            {order.payment.method !== "card" && (
              <ReportPayment order={order} token={token} locale={locale} problem={uploadProblem} />
            )}
            {order.payment.card && (
              <CardPayment token={token} locale={locale} amount={order.payment.amount} />
            )}
          </PaymentSection>
          <StatusSection order={order} />
          <HandoverSection order={order} />
          {children}
          <ItemsSection order={order} />
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <SellerSection order={order} />
        </div>
      </div>
    </>
  );
}
