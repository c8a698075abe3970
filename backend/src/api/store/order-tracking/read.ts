import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { OrderFacts } from "../../../lib/orders/order-facts";
import { ENTERPRISE_FIELDS, payeeRow } from "../shapes/enterprise";
import type { Titles } from "./shape";

const ACCOUNT_FIELDS = ["qris", "bank_name", "bank_account_number", "bank_account_holder"];

const variantsSchema = z.array(
  z.object({ id: z.string(), title: z.string(), product: z.object({ title: z.string() }) }),
);

/** The enterprise that sold an order, with its accounts; null where it is gone. */
export async function readPayee(
  container: MedusaContainer,
  { sales_channel: channel }: OrderFacts,
  locale: string | undefined,
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "enterprise",
      fields: [...ENTERPRISE_FIELDS, ...ACCOUNT_FIELDS],
      filters: { id: channel?.enterprise?.id ?? "" },
    },
    { locale },
  );
  const [enterprise] = data;
  return enterprise === undefined ? null : payeeRow.parse(enterprise);
}

/**
 * Titles of an order's goods in another language than the order was made in. In its own language an
 * order keeps the titles that its buyer agreed to.
 */
export async function readTitles(
  container: MedusaContainer,
  order: OrderFacts,
  locale: string | undefined,
): Promise<Titles> {
  if (locale === undefined || locale === order.locale) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "product_variant",
      fields: ["id", "title", "product.id", "product.title"],
      filters: { id: order.items.flatMap(({ variant_id }) => variant_id ?? []) },
    },
    { locale },
  );
  return new Map(
    variantsSchema
      .parse(data)
      .map(({ id, title, product }) => [id, { title: product.title, variant_label: title }]),
  );
}
