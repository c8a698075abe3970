import { type Locale, useTranslations } from "next-intl";
import { formatLocalTime } from "@/lib/local-time";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { ComplaintForm } from "./complaint-form";

interface OpenComplaintProps {
  order: Pick<TrackedOrder, "complaintWindow" | "timeZone">;
  token: string;
  locale: Locale;
}

/** A way to complain, and until when there is one. */
export function OpenComplaint({ order, token, locale }: OpenComplaintProps) {
  const t = useTranslations("complaint");
  const errorTitle = useTranslations("common")("formErrors");
  const { until } = order.complaintWindow;
  const words = {
    summary: t("form.summary"),
    kind: t("form.kind"),
    kinds: {
      damaged: t("kinds.damaged"),
      missing: t("kinds.missing"),
      other: t("kinds.other"),
    },
    text: t("form.text"),
    hint: t("form.hint"),
    submit: t("form.submit"),
    pending: t("form.pending"),
    errorTitle,
    problems: {
      kind: t("problems.kind"),
      text: t("problems.text"),
      closed: t("problems.closed"),
      too_many_tries: t("problems.too_many_tries"),
      failed: t("problems.failed"),
    },
  };
  return (
    <div>
      <p className="text-ink-soft">
        {until === null
          ? t("lead")
          : t("until", { time: formatLocalTime(until, order.timeZone, locale) })}
      </p>
      <ComplaintForm token={token} locale={locale} words={words} />
    </div>
  );
}
