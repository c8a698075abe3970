import { useLocale, useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { formatDays } from "@/lib/week-days";
import { zoneName } from "@/lib/zone-name";

/** When the enterprise's own carrier comes, as things stand. */
export function LocalSchedule({ order: { enterprise, timeZone } }: { order: TrackedOrder }) {
  const t = useTranslations("local");
  const locale = useLocale();
  const schedule = enterprise.localDelivery?.schedule;
  if (schedule === undefined) return null;
  return (
    <p className="mt-2">
      {t("schedule", {
        days: formatDays(schedule.days, locale) ?? t("everyDay"),
        from: schedule.from,
        until: schedule.until,
        zone: zoneName(timeZone),
      })}
    </p>
  );
}
