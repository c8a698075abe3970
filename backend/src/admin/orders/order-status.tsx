import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Handling } from "../../lib/orders/handling";

const COLORS = {
  awaiting_payment: "orange",
  awaiting_confirmation: "orange",
  processing: "blue",
  ready_for_pickup: "blue",
  shipped: "green",
  completed: "green",
  canceled: "grey",
} as const;

/** How far along an order is. */
export function OrderStatus({ status }: Pick<Handling, "status">) {
  const { t } = useTranslation();
  return <StatusBadge color={COLORS[status]}>{t(`lapak.orders.status.${status}`)}</StatusBadge>;
}
