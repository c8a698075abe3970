import { useTranslations } from "next-intl";
import type { BasketGroup } from "@/features/basket";
import type { Area } from "@/lib/medusa/areas";
import type { CheckoutOptions } from "@/lib/medusa/cart-shapes";
import { formatRupiah } from "@/lib/medusa/money";
import { zoneName } from "@/lib/zone-name";
import { type Choice, ChoiceField } from "./choice-field";
import { CourierDetails } from "./courier-details";
import { deliveryWays } from "./delivery-ways";
import { LocalDetails } from "./local-details";
import { LocalShortfall } from "./local-shortfall";
import { PlaceField } from "./place-field";
import { PlaceLists } from "./place-lists";
import { VillageChoice } from "./village-choice";

/** Why something is not to be had as things stand, though it may be elsewhere or with more goods. */
const DEPENDS_ON_PLACE = ["no_rate", "outside", "below_minimum"] as const;

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
  const listTexts = useListTexts();
  const { enterprise } = group;
  const isBrought = options.delivery.some(dependsOnPlace);
  const carrier = options.delivery.find(({ method }) => method === "local");
  const local = carrier?.local;
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
            place={options.place}
            timeZone={enterprise.village.timeZone}
          />
        ) : (
          <CourierDetails group={group} option={option} service={service} place={options.place} />
        ),
    }),
  );
  return (
    <div className="grid gap-5">
      <ChoiceField name="delivery" legend={t("delivery.title")} choices={choices} />
      {isBrought && (
        <div className="min-w-0">
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
          {provinces.length > 0 && <PlaceLists provinces={provinces} texts={listTexts} />}
        </div>
      )}
      <LocalShortfall option={carrier} village={enterprise.village} />
      {local !== undefined && local.villages.length > 0 && <VillageChoice local={local} />}
    </div>
  );
}

function useListTexts() {
  const t = useTranslations("places.lists");
  const each = (part: "label" | "button") => ({
    province: t(`${part}.province`),
    regency: t(`${part}.regency`),
    district: t(`${part}.district`),
  });
  return { summary: t("summary"), none: t("none"), label: each("label"), button: each("button") };
}

/** Whether saying another place may open a way of delivery, or change what it costs. */
function dependsOnPlace({ method, available, reason }: CheckoutOptions["delivery"][number]) {
  if (method === "pickup") return false;
  return available || DEPENDS_ON_PLACE.some((one) => one === reason);
}
