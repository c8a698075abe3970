import { useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { OutsideLink } from "@/lib/ui/outside-link";
import { whatsappLink } from "@/lib/whatsapp";
import type { DeliveryWay } from "./delivery-ways";
import { goodsIn } from "./goods-in";
import { StaysHere } from "./stays-here";

interface CourierDetailsProps {
  group: BasketGroup;
  option: CheckoutOptions["delivery"][number];
  service: DeliveryWay["service"];
  /** Where the goods go, as addresses are written; null while nobody has said. */
  place: string | null;
  /** The names of the goods that can only be picked up. */
  pickupOnly: readonly string[];
}

/** How long a courier takes, or why there is none; where none goes, the way to ask the seller. */
export function CourierDetails({ group, option, service, place, pickupOnly }: CourierDetailsProps) {
  const t = useTranslations("checkout.delivery");
  if (option.reason === "no_rate" && place !== null) {
    const { enterprise } = group;
    const message = t("askMessage", { enterprise: enterprise.name, place, goods: goodsIn(group) });
    return (
      <>
        <p>{t("no_rate", { place })}</p>
        <OutsideLink href={whatsappLink(enterprise.whatsapp, message)} className="link">
          {t("ask")}
        </OutsideLink>
      </>
    );
  }
  if (option.reason === "pickup_only_goods") {
    return <StaysHere reason={t("pickup_only_goods")} goods={pickupOnly} />;
  }
  if (!option.available) {
    return t(option.reason === "no_payment" ? "no_payment" : "unavailable");
  }
  return service === null
    ? t("courierHint")
    : t("arrival", { min: service.daysMin, max: service.daysMax });
}
