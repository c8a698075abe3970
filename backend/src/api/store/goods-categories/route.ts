import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { countGoods } from "../../../lib/goods-counts";

const categoryRows = z.array(z.object({ handle: z.string(), name: z.string() }));

/** All categories in their order, with the number of goods in each. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "product_category",
      fields: ["id", "handle", "name"],
      filters: { is_active: true, is_internal: false },
      pagination: { order: { rank: "ASC" } },
    },
    { locale: request.locale },
  );
  const counts = await countGoods(request.scope, "category_handle");
  const categories = categoryRows.parse(data).map(({ handle, name }) => ({
    handle,
    name,
    goods_count: counts.get(handle) ?? 0,
  }));
  response.json({ categories });
}
