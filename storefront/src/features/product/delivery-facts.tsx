import { useTranslations } from "next-intl";
import { formatRupiah } from "@/lib/medusa/money";
import type { Goods } from "@/lib/medusa/shapes";

/** How the goods get to the buyer, and what that costs. */
export function DeliveryFacts({ goods }: { goods: Goods }) {
  const t = useTranslations("product.delivery");
  const { pickupOnly, enterprise, village } = goods;
  return (
    <dl className="grid gap-3 border-y border-line py-4">
      {!pickupOnly && (
        <div>
          <dt className="font-semibold">{t("courier")}</dt>
          <dd className="text-ink-soft">
            {t("courierText", {
              fee: formatRupiah(enterprise.courierFee),
              village: village.name,
              district: village.district,
            })}
          </dd>
        </div>
      )}
      <div>
        <dt className="font-semibold">{t(pickupOnly ? "pickupOnly" : "pickup")}</dt>
        <dd className="text-ink-soft">
          {t("pickupText", { enterprise: enterprise.name, hours: enterprise.openingHours })}
        </dd>
      </div>
    </dl>
  );
}
