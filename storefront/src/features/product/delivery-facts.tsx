import { useLocale, useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods } from "@/lib/medusa/shapes";
import { formatDays } from "@/lib/week-days";
import { zoneName } from "@/lib/zone-name";

/** How the goods get to the buyer, and what that costs. */
export function DeliveryFacts({ goods }: { goods: Goods }) {
  const t = useTranslations("product.delivery");
  const { pickupOnly, enterprise, village } = goods;
  const tLocal = useTranslations("local");
  const locale = useLocale();
  const { courier, localDelivery: local } = enterprise;
  const isBroughtNear = local !== null && (!pickupOnly || local.takesPickupOnly);
  return (
    <dl className="grid gap-3 border-y border-line py-4">
      {!pickupOnly && courier !== null && (
        <div>
          <dt className="font-semibold">{t("courier")}</dt>
          <dd className="text-ink-soft">
            {t("courierText", {
              fee: formatRupiah(courier.feeFrom),
              village: village.name,
              district: village.district,
            })}{" "}
            {t("arrival", { min: courier.daysMin, max: courier.daysMax })}
          </dd>
        </div>
      )}
      {isBroughtNear && (
        <div>
          <dt className="font-semibold">{tLocal("label", { name: local.name })}</dt>
          <dd className="text-ink-soft">
            {local.feeFrom === 0
              ? tLocal("freeFrom")
              : tLocal("feeFrom", { fee: formatRupiah(local.feeFrom) })}{" "}
            {tLocal("schedule", {
              days: formatDays(local.schedule.days, locale) ?? tLocal("everyDay"),
              from: local.schedule.from,
              until: local.schedule.until,
              zone: zoneName(enterprise.village.timeZone),
            })}
          </dd>
        </div>
      )}
      <div>
        <dt className="font-semibold">
          {t((pickupOnly || courier === null) && !isBroughtNear ? "pickupOnly" : "pickup")}
        </dt>
        <dd className="text-ink-soft">
          {t("pickupText", { enterprise: enterprise.name, hours: enterprise.openingHours })}
        </dd>
      </div>
    </dl>
  );
}
