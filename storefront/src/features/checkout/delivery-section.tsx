import { useLocale, useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import { countryName } from "@/lib/country-name";
import type { Area } from "@/lib/medusa/areas";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { zoneName } from "@/lib/zone-name";
import { type Choice, ChoiceField } from "./choice-field";
import { CountryChoice } from "./country-choice";
import { CourierDetails } from "./courier-details";
import { deliveryWays } from "./delivery-ways";
import { HomePlace } from "./home-place";
import { LocalDetails } from "./local-details";
import { LocalShortfall } from "./local-shortfall";
import { NotAbroad } from "./not-abroad";
import { pickupOnlyGoods } from "./pickup-only-goods";
import { PlaceChoice } from "./place-choice";
import { placeName } from "./place-name";
import { VillageChoice } from "./village-choice";

/** Why something is not to be had as things stand, though it may be elsewhere or with more goods. */
const DEPENDS_ON_PLACE = ["no_rate", "outside", "below_minimum", "no_card"] as const;

interface DeliverySectionProps {
  group: BasketGroup;
  options: CheckoutOptions;
  /** To begin a list of places with; none where it could not be had. */
  provinces: readonly Area[];
}

/** How the goods come to the buyer, or the buyer to the goods. */
export function DeliverySection({ group, options, provinces }: DeliverySectionProps) {
  const t = useTranslations("checkout");
  const tLocal = useTranslations("local");
  const tAbroad = useTranslations("abroad");
  const locale = useLocale();
  const { enterprise } = group;
  const { place, country, countries } = options;
  const named = place && placeName(place);
  const destination = country === null ? named : countryName(country, locale);
  const isBrought = options.delivery.some(dependsOnPlace);
  const carrier = options.delivery.find(({ method }) => method === "local");
  const local = carrier?.local;
  const pickupOnly = pickupOnlyGoods(group, options);
  const choices = deliveryWays(options.delivery).map(
    ({ value, option, fee, service }): Choice => ({
      value,
      label:
        option.method === "local"
          ? tLocal("label", { name: option.local?.name ?? "" })
          : t(`delivery.${option.method}`) + (service === null ? "" : `: ${service.service}`),
      ...(fee === null ? {} : { aside: fee === 0 ? t("delivery.free") : formatRupiah(fee) }),
      isAvailable: option.available,
      details:
        option.method === "pickup" && option.available ? (
          <>
            <p>{enterprise.address}</p>
            <p>
              {t("delivery.hours", {
                hours: enterprise.openingHours,
                zone: zoneName(enterprise.village.timeZone),
              })}
            </p>
          </>
        ) : option.local !== undefined ? (
          <LocalDetails
            option={option}
            local={option.local}
            place={place}
            timeZone={enterprise.village.timeZone}
            pickupOnly={pickupOnly}
          />
        ) : (
          <CourierDetails
            group={group}
            option={option}
            service={service}
            place={destination}
            pickupOnly={pickupOnly}
          />
        ),
    }),
  );
  const placeChoice = <PlaceChoice place={place} provinces={provinces} />;
  return (
    <div className="grid gap-5">
      <ChoiceField name="delivery" legend={t("delivery.title")} choices={choices} />
      {isBrought && country === null && placeChoice}
      {isBrought &&
        (country !== null || countries.length > 0 ? (
          <CountryChoice group={group} options={options} />
        ) : (
          <NotAbroad group={group} />
        ))}
      {isBrought && country !== null && (
        <HomePlace summary={tAbroad("home")}>{placeChoice}</HomePlace>
      )}
      <LocalShortfall option={carrier} village={enterprise.village} />
      {local !== undefined && local.villages.length > 0 && <VillageChoice local={local} />}
    </div>
  );
}

/** Whether saying another place may open a way of delivery, or change what it costs. */
function dependsOnPlace({ method, available, reason }: CheckoutOptions["delivery"][number]) {
  if (method === "pickup") return false;
  return available || DEPENDS_ON_PLACE.some((one) => one === reason);
}
