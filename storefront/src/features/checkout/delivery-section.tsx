import { useLocale, useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import { countryName } from "@/lib/country-name";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { zoneName } from "@/lib/zone-name";
import { type Choice, ChoiceField } from "./choice-field";
import { CountryChoice } from "./country-choice";
import { CourierDetails } from "./courier-details";
import { deliveryWays } from "./delivery-ways";
import { LocalDetails } from "./local-details";
import { PlaceField } from "./place-field";
import { placeName } from "./place-name";
import { VillageChoice } from "./village-choice";

interface DeliverySectionProps {
  group: BasketGroup;
  options: CheckoutOptions;
}

/** How the goods come to the buyer, or the buyer to the goods. */
export function DeliverySection({ group, options }: DeliverySectionProps) {
  const t = useTranslations("checkout");
  const tLocal = useTranslations("local");
  const tAbroad = useTranslations("abroad");
  const locale = useLocale();
  const { enterprise } = group;
  const { place, country, countries } = options;
  const named = place && placeName(place);
  const destination = country === null ? named : countryName(country, locale);
  const isBrought = options.delivery.some(dependsOnPlace);
  const local = options.delivery.find(({ method }) => method === "local")?.local;
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
            <p className="break-words">{enterprise.address}</p>
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
          />
        ) : (
          <CourierDetails group={group} option={option} service={service} place={destination} />
        ),
    }),
  );
  const placeField = (
    <PlaceField
      place={place}
      texts={{
        label: t("place.label"),
        hint: t("place.hint"),
        find: t("place.find"),
        found: t("place.found"),
        chosen: t("place.chosen"),
      }}
    />
  );
  return (
    <div className="grid gap-5">
      <ChoiceField name="delivery" legend={t("delivery.title")} choices={choices} />
      {isBrought && country === null && placeField}
      {isBrought && (country !== null || countries.length > 0) && (
        <CountryChoice group={group} options={options} />
      )}
      {isBrought && country !== null && (
        <details>
          <summary className="link min-h-11 py-3 font-medium">{tAbroad("home")}</summary>
          {placeField}
        </details>
      )}
      {local !== undefined && local.villages.length > 0 && <VillageChoice local={local} />}
    </div>
  );
}

/** Whether saying another place may open a way of delivery, or change what it costs. */
function dependsOnPlace({ method, available, reason }: CheckoutOptions["delivery"][number]) {
  if (method === "pickup") return false;
  return available || reason === "no_rate" || reason === "outside" || reason === "no_card";
}
