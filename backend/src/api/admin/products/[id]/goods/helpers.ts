import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { goodsFacts } from "../../../../../lib/goods-facts";

/** What is told of a product that nobody has told anything of. */
const UNTOLD = {
  pickup_only: false,
  flagship: false,
  permit_kind: "none" as const,
  permit_number: null,
  producer_percent: null,
  enterprise_percent: null,
  packaging_percent: null,
};

const productRow = z.object({
  id: z.string(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullish(),
  goods: goodsFacts.extend({ id: z.string() }).nullish(),
  sales_channels: z.array(
    z.object({
      enterprise: z
        .object({ id: z.string(), name: z.string(), village: z.object({ name: z.string() }) })
        .nullish(),
    }),
  ),
});

/** Who makes and who sells a product, and what is told of it; 404 when there is no such product. */
export async function findGoods(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "producer.id",
      "producer.handle",
      "producer.name",
      "goods.*",
      "sales_channels.id",
      "sales_channels.enterprise.id",
      "sales_channels.enterprise.name",
      "sales_channels.enterprise.village.name",
    ],
    filters: { id },
  });
  const [row] = z.array(productRow).parse(data);
  if (row === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product ${id}.`);
  }
  const { id: goodsId, ...facts } = row.goods ?? { id: null, ...UNTOLD };
  const [enterprise] = row.sales_channels.flatMap((channel) => channel.enterprise ?? []);
  return { goodsId, facts, producer: row.producer ?? null, enterprise: enterprise ?? null };
}
