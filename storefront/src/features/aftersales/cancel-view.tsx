import { type Locale, useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { Link } from "@/lib/ui/link";
import { SentForm } from "@/lib/ui/sent-form";
import { submitCancel } from "./actions";
import { HiddenFields } from "./hidden-fields";
import { ProblemNotice } from "./problem-notice";
import type { Problem } from "./problems";

interface CancelViewProps {
  number: string;
  token: string;
  locale: Locale;
  aftersales: Aftersales;
  /** Whether it is canceled already, as for somebody who went back. */
  isCanceled: boolean;
  /** Whether money may be on its way that nobody has seen yet. */
  isAwaited: boolean;
  problem: Problem | null;
}

/** Asks whether an order is really to be canceled, and says what comes of it. */
export function CancelView({ aftersales, number, token, locale, ...told }: CancelViewProps) {
  const t = useTranslations("aftersales.cancel");
  const back = { pathname: "/order/[token]", params: { token } } as const;
  return (
    <main className="container-page grid max-w-3xl content-start gap-6 py-10">
      <h1 className="text-title font-semibold">
        {t(told.isCanceled ? "doneTitle" : "title", { number })}
      </h1>
      <ProblemNotice problem={told.problem} />
      {aftersales.canCancel ? (
        <SentForm action={submitCancel} className="card grid gap-5 p-5 sm:p-6">
          <HiddenFields token={token} locale={locale} />
          <p>{t(aftersales.isPaid ? "paid" : "unpaid")}</p>
          {told.isAwaited && <p className="notice">{t("awaited")}</p>}
          <div className="grid gap-1">
            <label htmlFor="cancel-reason" className="font-medium">
              {t("reason")}
            </label>
            <textarea
              id="cancel-reason"
              name="reason"
              rows={3}
              maxLength={300}
              className="field w-full"
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <button type="submit" className="btn btn-primary">
              {t("submit")}
            </button>
            <Link href={back} locale={locale} className="btn btn-secondary">
              {t("keep")}
            </Link>
          </div>
        </SentForm>
      ) : (
        <div className="card grid justify-items-start gap-4 p-5 sm:p-6">
          <p>{t(told.isCanceled ? "done" : "impossible")}</p>
          <Link href={back} locale={locale} className="btn btn-secondary">
            {t("back")}
          </Link>
        </div>
      )}
    </main>
  );
}
