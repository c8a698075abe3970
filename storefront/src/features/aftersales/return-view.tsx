import { type Locale, useTranslations } from "next-intl";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { Link } from "@/lib/ui/link";
import { SentForm } from "@/lib/ui/sent-form";
import { submitReturn } from "./actions";
import { HiddenFields } from "./hidden-fields";
import { ProblemNotice } from "./problem-notice";
import type { Problem } from "./problems";
import { quantityField } from "./return-form";
import { canAskReturn } from "./ways";

interface ReturnViewProps {
  number: string;
  token: string;
  locale: Locale;
  aftersales: Aftersales;
  problem: Problem | null;
}

/** Asks what is to be given back of an order, and why. */
export function ReturnView({ number, token, locale, aftersales, problem }: ReturnViewProps) {
  const t = useTranslations("aftersales.return");
  const back = { pathname: "/order/[token]", params: { token } } as const;
  return (
    <main className="container-page grid max-w-3xl content-start gap-6 py-10">
      <h1 className="text-title font-semibold">{t("title", { number })}</h1>
      <ProblemNotice problem={problem} />
      {canAskReturn(aftersales) ? (
        <SentForm action={submitReturn} className="card grid gap-5 p-5 sm:p-6">
          <HiddenFields token={token} locale={locale} />
          <p>{t("lead")}</p>
          <fieldset className="grid gap-3">
            <legend className="mb-2 font-medium">{t("items")}</legend>
            {aftersales.returnable.map(({ itemId, title, variantLabel, quantity }) => (
              <div key={itemId} className="flex items-center justify-between gap-4">
                <label htmlFor={itemId} className="min-w-0 break-words">
                  {title} <span className="text-ink-soft">({variantLabel})</span>
                  <span className="block text-sm text-ink-soft">
                    {t("most", { count: quantity })}
                  </span>
                </label>
                <input
                  id={itemId}
                  name={quantityField(itemId)}
                  type="number"
                  min={0}
                  max={quantity}
                  defaultValue={aftersales.returnable.length === 1 ? quantity : 0}
                  inputMode="numeric"
                  className="field w-20 shrink-0"
                />
              </div>
            ))}
          </fieldset>
          <div className="grid gap-1">
            <label htmlFor="return-reason" className="font-medium">
              {t("reason")}
            </label>
            <textarea
              id="return-reason"
              name="reason"
              rows={4}
              required
              minLength={3}
              maxLength={300}
              className="field w-full"
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <button type="submit" className="btn btn-primary">
              {t("submit")}
            </button>
            <Link href={back} locale={locale} className="btn btn-secondary">
              {t("back")}
            </Link>
          </div>
        </SentForm>
      ) : (
        <div className="card grid justify-items-start gap-4 p-5 sm:p-6">
          <p>{t("impossible")}</p>
          <Link href={back} locale={locale} className="btn btn-secondary">
            {t("back")}
          </Link>
        </div>
      )}
    </main>
  );
}
