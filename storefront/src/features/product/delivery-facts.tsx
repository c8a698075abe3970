import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods } from "@/lib/medusa/shapes";

/** How the goods get to the buyer, and what that costs. */
export function DeliveryFacts({ goods }: { goods: Goods }) {
  const t = useTranslations("product.delivery");
  const { pickupOnly, enterprise, village } = goods;
  const { courier } = enterprise;
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
      <div>
        <dt className="font-semibold">
          {t(pickupOnly || courier === null ? "pickupOnly" : "pickup")}
        </dt>
        <dd className="text-ink-soft">
          {t("pickupText", { enterprise: enterprise.name, hours: enterprise.openingHours })}
        </dd>
      </div>
    </dl>
  );
}
