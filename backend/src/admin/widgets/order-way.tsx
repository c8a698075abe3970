import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { OrderStatus } from "../orders/order-status";
import { HANDLING, useHandling } from "../orders/use-handling";

/** On narrow screens Medusa's own sections come first and are long: the way past them. */
function OrderWay({ data: { id } }: DetailWidgetProps<AdminOrder>) {
  const { t } = useTranslation();
  const { data: handling } = useHandling(id);
  if (handling === undefined) return null;
  return (
    <Container
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-4 xl:hidden"
      // Medusa puts widgets below its own sections, whatever their zone is called.
      style={{ order: -1 }}
    >
      <a href={`#${HANDLING}`} className="txt-compact-small-plus text-ui-fg-interactive">
        {t("lapak.orders.title")}
      </a>
      <OrderStatus status={handling.status} />
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.before" });

export default OrderWay;
