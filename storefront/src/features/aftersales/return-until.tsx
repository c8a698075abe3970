import { type Locale, useTranslations } from "next-intl";
import { formatLocalTime } from "@/lib/local-time";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { isInTime } from "./ways";

interface ReturnUntilProps {
  until: Aftersales["returnUntil"];
  timeZone: string;
  locale: Locale;
}

/** Until when goods can be asked to be taken back, on the village's clocks; also once that is over. */
export function ReturnUntil({ until, timeZone, locale }: ReturnUntilProps) {
  const t = useTranslations("aftersales.return");
  if (until === null) return null;
  const time = formatLocalTime(until, timeZone, locale);
  return (
    <p className="text-sm text-ink-soft">
      <time dateTime={until.toISOString()}>{t(isInTime(until) ? "until" : "over", { time })}</time>
    </p>
  );
}
