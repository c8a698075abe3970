import { useLocale, useTranslations } from "next-intl";
import type { CheckoutOptions, LocalDelivery, Place } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { formatDays } from "@/lib/week-days";
import { zoneName } from "@/lib/zone-name";
import { placeName } from "./place-name";
import { StaysHere } from "./stays-here";

interface LocalDetailsProps {
  option: CheckoutOptions["delivery"][number];
  local: LocalDelivery;
  place: Place | null;
  timeZone: string;
  /** The names of the goods that can only be picked up. */
  pickupOnly: readonly string[];
}

/** When the enterprise's own carrier comes and what is missing for it, or why it does not come. */
export function LocalDetails({ option, local, place, timeZone, pickupOnly }: LocalDetailsProps) {
  const t = useTranslations("local");
  const tShortfall = useTranslations("places.shortfall");
  const locale = useLocale();
  const { name, schedule, villages } = local;
  if (option.reason === "outside" && place !== null) {
    return (
      <>
        <p>{t("outside", { name, place: placeName(place) })}</p>
        <p>
          {t("areas", {
            areas: new Intl.ListFormat(locale, { type: "conjunction" }).format(
              local.areas.map((area) => areaName(area, t)),
            ),
          })}
        </p>
      </>
    );
  }
  if (option.reason === "below_minimum") {
    return tShortfall("short", {
      minimum: formatRupiah(local.minimumOrder),
      missing: formatRupiah(local.missing),
    });
  }
  if (option.reason === "pickup_only_goods") {
    return <StaysHere reason={t("pickup_only_goods")} goods={pickupOnly} />;
  }
  if (!option.available) {
    return t(option.reason === "no_payment" ? "no_payment" : "unavailable");
  }
  return (
    <>
      <p>
        {t("schedule", {
          days: formatDays(schedule.days, locale) ?? t("everyDay"),
          from: schedule.from,
          until: schedule.until,
          zone: zoneName(timeZone),
        })}
      </p>
      {option.fee === null && <p>{t(villages.length > 0 ? "chooseVillage" : "choosePlace")}</p>}
    </>
  );
}

function areaName(
  area: LocalDelivery["areas"][number],
  t: ReturnType<typeof useTranslations<"local">>,
): string {
  if (area.kind === "radius") return t("radius", { km: area.km });
  return area.kind === "village" ? t("village", area) : t("district", area);
}
