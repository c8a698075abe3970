import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Handling } from "../../lib/orders/handling";
import { formatRupiah } from "../../lib/rupiah";
import { villageTime } from "../lib/village-time";
import { ActButton } from "../orders/act-button";
import { AftersalesPanel } from "../orders/aftersales-panel";
import { OrderHistory } from "../orders/order-history";
import { OrderStatus } from "../orders/order-status";
import { PaymentProofs } from "../orders/payment-proofs";
import { PickupButton } from "../orders/pickup-button";
import { RejectPayment } from "../orders/reject-payment";
import { ShipmentButton } from "../orders/shipment-button";
import { TellBuyer } from "../orders/tell-buyer";
import { HANDLING, useHandling } from "../orders/use-handling";

/** Whose order this is, how far along it is, and the buttons for what comes next. */
function OrderHandling({ data: { id } }: DetailWidgetProps<AdminOrder>) {
  const { t } = useTranslation();
  const { data: handling, isError } = useHandling(id);
  return (
    // Medusa puts widgets below its own sections, whatever their zone is called.
    <Container
      className="divide-y p-0 [overflow-wrap:anywhere]"
      id={HANDLING}
      style={{ order: -1 }}
    >
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("lapak.orders.title")}</Heading>
        {handling && <OrderStatus status={handling.status} />}
      </div>
      {isError && (
        <Text size="small" className="text-ui-fg-error px-6 py-4" role="alert">
          {t("lapak.orders.failed")}
        </Text>
      )}
      {handling && <Facts handling={handling} />}
      {handling?.asked && <PaymentProofs orderId={id} />}
      {handling && handling.open_acts.length > 0 && (
        <div className="flex flex-wrap gap-2 px-6 py-4">
          {handling.open_acts.map((act, index) => {
            const button = { orderId: id, number: handling.number, isMain: index === 0 };
            const amount = handling.asked ? formatRupiah(handling.asked.amount) : "";
            if (act === "hand_over" && handling.delivery === "pickup") {
              return <PickupButton key={act} {...button} />;
            }
            if (act === "hand_over" && handling.delivery === "courier") {
              return (
                <ShipmentButton key={act} handling={handling} isLeaving isMain={index === 0} />
              );
            }
            return <ActButton key={act} act={act} amount={amount} {...button} />;
          })}
        </div>
      )}
      {handling?.asked?.is_reported && <RejectPayment orderId={id} />}
      <AftersalesPanel
        orderId={id}
        isReported={handling?.asked?.is_reported ?? false}
        isByGateway={handling?.payment === "card"}
      />
      {handling && hasLeft(handling) && (
        <div className="px-6 py-4">
          <ShipmentButton handling={handling} isLeaving={false} isMain={false} />
        </div>
      )}
      {handling && <TellBuyer handling={handling} />}
      {handling && <OrderHistory handling={handling} />}
    </Container>
  );
}

/** Whether a parcel is on its way whose number can still be told. */
function hasLeft({ delivery, status }: Handling): boolean {
  return delivery === "courier" && (status === "shipped" || status === "completed");
}

function Facts({ handling }: { handling: Handling }) {
  const { t, i18n } = useTranslation();
  const { enterprise, number, payment, delivery, is_paid, asked, shipment } = handling;
  const facts = {
    enterprise: enterprise
      ? t("lapak.orders.enterpriseOf", { name: enterprise.name, village: enterprise.village.name })
      : t("lapak.orders.unknownEnterprise"),
    number,
    payment: t(is_paid ? "lapak.orders.paid" : "lapak.orders.awaiting", {
      method: t(`lapak.orders.${payment}`),
    }),
    ...(asked && {
      asked: t(asked.code === null ? "lapak.orders.askedAmount" : "lapak.orders.askedWithCode", {
        amount: formatRupiah(asked.amount),
        code: String(asked.code).padStart(3, "0"),
      }),
      deadline: t(asked.is_expired ? "lapak.orders.expired" : "lapak.orders.payBefore", {
        time: villageTime(asked.expires_at, i18n.language, enterprise?.village.time_zone),
      }),
    }),
    delivery: t(`lapak.orders.${delivery}`),
    ...(shipment && {
      shipment: [shipment.carrier_name ?? t(`lapak.shipment.${shipment.carrier}`), shipment.number]
        .filter(Boolean)
        .join(" "),
    }),
  };
  return (
    <dl className="grid gap-3 px-6 py-4">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name} className="grid grid-cols-2 gap-4">
          <dt className="text-ui-fg-subtle txt-compact-small">{t(`lapak.orders.${name}`)}</dt>
          <dd className="txt-compact-small">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" });

export default OrderHandling;
