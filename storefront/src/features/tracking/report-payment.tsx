import { type Locale, useTranslations } from "next-intl";
import { submitReport } from "./actions";

interface ReportPaymentProps {
  token: string;
  locale: Locale;
  /** The last try did not arrive. */
  hasFailed: boolean;
}

/** A plain form by which a buyer says that they have paid, so that their order is not canceled. */
export function ReportPayment({ token, locale, hasFailed }: ReportPaymentProps) {
  const t = useTranslations("tracking.report");
  return (
    <form action={submitReport} className="mt-5 border-t border-line pt-5">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      {hasFailed && (
        <p role="alert" className="notice notice-danger mb-4">
          {t("failed")}
        </p>
      )}
      <p className="mb-3 text-sm text-ink-soft">{t("lead")}</p>
      <button type="submit" className="btn btn-primary">
        {t("submit")}
      </button>
    </form>
  );
}
