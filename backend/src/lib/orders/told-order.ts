import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { getEnvironment } from "../../config/environment";
import { formatLocalTime, zoneName } from "../local-time";
import { type Language, LOCALES } from "../locales";
import { readAwaited } from "../payments/awaited";
import { orderNumber } from "./number";
import { type OrderFacts, readOrderFacts } from "./order-facts";
import { type Shipment, shipmentOf } from "./shipment";
import { type Standing, standingOf, withReport } from "./standing";
import { trackingLink } from "./tracking-link";

const sellerSchema = z.object({
  name: z.string(),
  address: z.string(),
  opening_hours: z.string(),
  email: z.string().nullable(),
  village: z.object({ time_zone: z.string(), is_demo: z.boolean() }),
});

/** An order as messages tell of it, in its buyer's language. */
export interface ToldOrder extends Standing {
  id: string;
  number: string;
  language: Language;
  /** Where its buyer sees it. */
  link: string;
  buyer: { name: string; email: string; phone: string };
  enterprise: {
    name: string;
    address: string;
    email: string | null;
    /** With the name of the village's time. */
    hours: string;
    is_demo: boolean;
  };
  items: { title: string; quantity: number; total: number }[];
  shipping: number;
  /** What it costs, and what is asked for, which may be more by a code; both in whole rupiah. */
  total: number;
  asked: number;
  /** How its parcel is followed; null where nobody has said who carries it. */
  shipment: Shipment | null;
  /** On the village's clocks; null where nobody waits for the money. */
  pay_before: string | null;
}

/** Reads an order as messages tell of it; null where it or its enterprise is gone. */
export async function readToldOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<ToldOrder | null> {
  const order = await readOrderFacts(container, orderId);
  if (order === null) return null;
  const language: Language = order.locale === LOCALES.en ? "en" : "id";
  const [seller, awaited] = await Promise.all([
    readSeller(container, order, language),
    readAwaited(container, orderId),
  ]);
  if (seller === null) return null;
  const standing = withReport(standingOf(order), awaited);
  const { village, opening_hours, ...enterprise } = seller;
  const isOnTheClock = awaited?.status === "awaiting" && !standing.is_paid;
  return {
    ...standing,
    id: order.id,
    number: orderNumber(order.display_id),
    language,
    link: trackingLink(order.id, language, getEnvironment()),
    buyer: buyerOf(order),
    enterprise: {
      ...enterprise,
      hours: `${opening_hours} (${zoneName(village.time_zone)})`,
      is_demo: village.is_demo,
    },
    items: order.items.map((item) => ({
      title: [item.title, item.variant_title && `(${item.variant_title})`]
        .filter(Boolean)
        .join(" "),
      quantity: item.quantity,
      total: Math.round(item.total),
    })),
    shipment: shipmentOf(order),
    shipping: Math.round(order.shipping_total),
    total: Math.round(order.total),
    asked: awaited?.amount ?? Math.round(order.total),
    pay_before: isOnTheClock
      ? formatLocalTime(awaited.expires_at, village.time_zone, language)
      : null,
  };
}

function buyerOf({ email, shipping_address: address }: OrderFacts): ToldOrder["buyer"] {
  const name = [address?.first_name, address?.last_name].filter(Boolean).join(" ");
  return { name, email: email ?? "", phone: address?.phone ?? "" };
}

async function readSeller(
  container: MedusaContainer,
  { sales_channel: channel }: OrderFacts,
  language: Language,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "enterprise",
      // Translations are found by the ids of what they translate.
      fields: [
        "id",
        "name",
        "address",
        "opening_hours",
        "email",
        "village.id",
        "village.time_zone",
        "village.is_demo",
      ],
      filters: { id: channel?.enterprise?.id ?? "" },
    },
    { locale: LOCALES[language] },
  );
  return sellerSchema.nullable().parse(data[0] ?? null);
}
