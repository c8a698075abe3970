import { useTranslations } from "next-intl";
import type { TrackedOrder } from "@/lib/medusa/cart-shapes";
import { zoneName } from "@/lib/zone-name";
import { LocalSchedule } from "./local-schedule";
import { ShipmentFacts } from "./shipment-facts";
import { endOf, hasLeft } from "./timeline";

/** Where the goods change hands. */
export function HandoverSection({ order }: { order: TrackedOrder }) {
  const t = useTranslations("tracking");
  const tLocal = useTranslations("local.tracking");
  const { delivery, enterprise, timeZone } = order;
  const isPickup = delivery.method === "pickup";
  const isOver = order.status === "completed" || endOf(order) !== null;
  const id = `handover-${delivery.method}`;
  return (
    <section aria-labelledby={id} className="card p-5 sm:p-6">
      <h2 id={id} className="text-xl font-semibold">
        {titleOf(order, t, tLocal)}
      </h2>
      <address className="mt-3 wrap-anywhere not-italic">
        {isPickup && <p className="font-medium">{enterprise.name}</p>}
        {(isPickup ? [enterprise.address] : delivery.addressLines).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </address>
      {delivery.shipment !== null && <ShipmentFacts shipment={delivery.shipment} />}
      {delivery.method === "local" && <LocalSchedule order={order} />}
      {isPickup && (
        <>
          <p className="mt-2">
            {t("pickup.hours", { hours: enterprise.openingHours, zone: zoneName(timeZone) })}
          </p>
          {delivery.pickupCode === null ? (
            !isOver && <p className="mt-2 text-sm text-ink-soft">{t("pickup.lead")}</p>
          ) : (
            <dl className="mt-4">
              <dt className="font-medium">{t("pickup.code")}</dt>
              <dd className="text-3xl font-semibold tracking-wider">{delivery.pickupCode}</dd>
              <dd className="mt-1 text-sm text-ink-soft">{t("pickup.codeHint")}</dd>
            </dl>
          )}
        </>
      )}
    </section>
  );
}

function titleOf(
  order: TrackedOrder,
  t: ReturnType<typeof useTranslations<"tracking">>,
  tLocal: ReturnType<typeof useTranslations<"local.tracking">>,
): string {
  const { method, service } = order.delivery;
  if (method === "pickup") return t("pickup.title");
  const state = hasLeft(order) ? "sent" : endOf(order) === null ? "coming" : "off";
  if (method === "local") return tLocal(`title.${state}`, { name: service ?? "" });
  if (service === null) return t(`courier.title.${state}`);
  return tLocal(`courierTitle.${state}`, { service });
}
