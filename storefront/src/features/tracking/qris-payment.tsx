import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { QrCode } from "./qr-code";

interface QrisPaymentProps {
  qris: NonNullable<TrackedOrder["payment"]["qris"]>;
  /** Whole rupiah, as the code holds it. */
  amount: number;
}

/** The enterprise's code with the order's amount in it, to be scanned from the screen or from paper. */
export function QrisPayment({ qris, amount }: QrisPaymentProps) {
  const t = useTranslations("tracking.pay");
  const told = { amount: formatRupiah(amount), merchant: qris.merchantName };
  return (
    <>
      <p>{t("qris", told)}</p>
      <div className="mt-4 flex flex-wrap gap-4">
        <QrCode text={qris.payload} label={t("qrisLabel", told)} />
        <dl className="grid min-w-0 grow basis-40 content-start gap-4">
          <div>
            <dt className="text-sm text-ink-soft">{t("amount")}</dt>
            <dd className="text-2xl font-bold">{told.amount}</dd>
          </div>
          <div className="min-w-0">
            <dt className="text-sm text-ink-soft">{t("holder")}</dt>
            <dd className="font-medium wrap-anywhere">{told.merchant}</dd>
          </div>
        </dl>
      </div>
      <p className="mt-4 text-sm text-ink-soft">{t("qrisAfter")}</p>
    </>
  );
}
