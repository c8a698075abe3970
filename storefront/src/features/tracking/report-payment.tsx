import { type Locale, useTranslations } from "next-intl";
import { SentFiles, UploadForm, type UploadProblem } from "@/features/order-files";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";

interface ReportPaymentProps {
  order: TrackedOrder;
  token: string;
  locale: Locale;
  problem: UploadProblem | null;
}

/** What the backend takes for one order. */
const MOST_PROOFS = 5;

/**
 * A plain form by which a buyer says that they have paid, with proof if they have it at hand, so that
 * their order is not canceled; later, a form for proof alone.
 */
export function ReportPayment({ order, token, locale, problem }: ReportPaymentProps) {
  const t = useTranslations("tracking.report");
  const { payment, proofs } = order;
  const isReported = payment.status === "reported";
  const isAsked = payment.expiresAt !== null || (isReported && proofs.length < MOST_PROOFS);
  if (!isAsked && proofs.length === 0) return null;
  return (
    <div className="mt-5 grid gap-4 border-t border-line pt-5">
      <SentFiles token={token} files={proofs} label={t("sent")} />
      {isAsked && !isReported && <p className="text-sm text-ink-soft">{t("lead")}</p>}
      {isAsked && (
        <UploadForm
          token={token}
          locale={locale}
          target="payment-proof"
          problem={problem}
          label={t(isReported ? "proofLater" : "proof")}
          hint={t("proofHint")}
          submit={t(isReported ? "submitProof" : "submit")}
          isRequired={isReported}
        />
      )}
    </div>
  );
}
