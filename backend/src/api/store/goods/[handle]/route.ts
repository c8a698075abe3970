import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import {
  ContainerRegistrationKeys,
  getVariantAvailability,
  QueryContext,
} from "@medusajs/framework/utils";
import { CURRENCY } from "../../../../workflows/goods/to-product";
import { GOODS_FIELDS, readGoods, toStoreGoods } from "../../shapes/goods";
import { notFound } from "../../shapes/not-found";

/** Goods with everything that their page shows; only published ones of an active enterprise. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "product",
      fields: GOODS_FIELDS,
      filters: { handle: request.params.handle, status: "published" },
      context: { variants: { calculated_price: QueryContext({ currency_code: CURRENCY }) } },
    },
    { locale: request.locale },
  );
  const found = readGoods(data);
  if (found === null) throw notFound("goods");
  const stock = await getVariantAvailability(query, {
    variant_ids: found.row.variants.map(({ id }) => id),
    sales_channel_id: found.enterprise.sales_channel.id,
  });
  response.json({ goods: toStoreGoods(found, stock) });
}
