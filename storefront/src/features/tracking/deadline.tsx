import { useLocale, useTranslations } from "next-intl";
import { formatLocalTime } from "@/lib/local-time";
import { Countdown } from "./countdown";

/** Until when an order has to be paid, on the village's clocks, and how long that still is. */
export function Deadline({ expiresAt, timeZone }: { expiresAt: Date; timeZone: string }) {
  const t = useTranslations("tracking.pay");
  const time = formatLocalTime(expiresAt, timeZone, useLocale());
  return (
    <p className="mt-4 font-medium">
      <time dateTime={expiresAt.toISOString()}>{t("before", { time })}</time>
      <Countdown
        until={expiresAt.getTime()}
        label={t("left", { hours: "{hours}", minutes: "{minutes}" })}
        overLabel={t("over")}
      />
    </p>
  );
}
