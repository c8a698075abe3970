import type { CustomerDTO } from "@medusajs/framework/types";
import type { Seller } from "../../../lib/account/read-account";
import { toSavedAddress } from "../../../lib/account/saved-address";
import { boughtTotal, boughtTotals } from "../../../lib/orders/bought";
import { maskEmail, maskPhone } from "../../../lib/orders/masks";
import { orderNumber } from "../../../lib/orders/number";
import type { OrderFacts } from "../../../lib/orders/order-facts";
import { standingOf } from "../../../lib/orders/standing";
import { makeTrackingToken } from "../../../lib/orders/tracking-token";
import type { ConsentEntryRow } from "../../../modules/account/service";

/** An order in a list of somebody's orders. */
export function toListedOrder(
  order: OrderFacts,
  sellers: ReadonlyMap<string, Seller>,
  secret: string,
) {
  const seller = sellers.get(order.sales_channel?.enterprise?.id ?? "");
  return {
    number: orderNumber(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    time_zone: seller?.village.time_zone ?? null,
    status: standingOf(order).status,
    total: boughtTotals(order).total,
    enterprise: seller?.name ?? null,
    tracking_token: makeTrackingToken(order.id, secret),
  };
}

/** What an account knows of its owner. */
export function toOwner({ email, first_name, addresses }: CustomerDTO) {
  return {
    email,
    name: first_name ?? "",
    addresses: addresses.flatMap((address) => {
      const saved = toSavedAddress(address);
      return saved === null ? [] : [{ id: address.id, phone: address.phone ?? "", ...saved }];
    }),
  };
}

/** Everything that is kept of the owner of an account, to take away. */
export function toExport(
  customer: CustomerDTO,
  orders: readonly OrderFacts[],
  consents: readonly ConsentEntryRow[],
) {
  return {
    exported_at: new Date().toISOString(),
    account: {
      email: customer.email,
      name: customer.first_name,
      created_at: customer.created_at,
    },
    addresses: customer.addresses.map(
      ({ first_name, phone, address_1, address_2, city, province, postal_code }) => ({
        name: first_name,
        phone,
        lines: [address_1, address_2, city, province, postal_code].filter(Boolean),
      }),
    ),
    consents: consents.map(({ purpose, kind, wording, locale, created_at }) => ({
      purpose,
      kind,
      wording,
      locale,
      at: created_at,
    })),
    orders: orders.map((order) => ({
      number: orderNumber(order.display_id),
      placed_at: order.created_at,
      status: standingOf(order).status,
      // Whoever has an order's link may keep it; who is reached how is told to nobody but its buyer.
      email: order.email == null ? null : maskEmail(order.email),
      address: { ...order.shipping_address, phone: maskPhone(order.shipping_address?.phone ?? "") },
      items: order.items.map((item) => ({
        title: item.title,
        variant: item.variant_title,
        quantity: item.quantity,
        unit_price: item.unit_price,
        total: boughtTotal(item),
      })),
      delivery_fee: order.shipping_total,
      total: boughtTotals(order).total,
    })),
  };
}
