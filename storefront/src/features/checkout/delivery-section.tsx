import { useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { zoneName } from "@/lib/zone-name";
import { type Choice, ChoiceField } from "./choice-field";
import { CourierDetails } from "./courier-details";
import { deliveryWays } from "./delivery-ways";
import { PlaceField } from "./place-field";

interface DeliverySectionProps {
  group: BasketGroup;
  options: CheckoutOptions;
}

/** How the goods come to the buyer, or the buyer to the goods. */
export function DeliverySection({ group, options }: DeliverySectionProps) {
  const t = useTranslations("checkout");
  const { enterprise } = group;
  const courier = options.delivery.find(({ method }) => method === "courier");
  const isSent = courier?.available === true || courier?.reason === "no_rate";
  const choices = deliveryWays(options.delivery).map(
    ({ value, option, fee, service }): Choice => ({
      value,
      label: t(`delivery.${option.method}`) + (service === null ? "" : `: ${service.service}`),
      ...(fee === null ? {} : { aside: fee === 0 ? t("delivery.free") : formatRupiah(fee) }),
      isAvailable: option.available,
      details:
        option.method === "pickup" && option.available ? (
          <>
            <p className="break-words">{enterprise.address}</p>
            <p>
              {t("delivery.hours", {
                hours: enterprise.openingHours,
                zone: zoneName(enterprise.village.timeZone),
              })}
            </p>
          </>
        ) : (
          <CourierDetails group={group} option={option} service={service} place={options.place} />
        ),
    }),
  );
  return (
    <div className="grid gap-5">
      <ChoiceField name="delivery" legend={t("delivery.title")} choices={choices} />
      {isSent && (
        <PlaceField
          place={options.place}
          texts={{
            label: t("place.label"),
            hint: t("place.hint"),
            find: t("place.find"),
            found: t("place.found"),
            chosen: t("place.chosen"),
          }}
        />
      )}
    </div>
  );
}
