import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { countGoods } from "../../../lib/goods-counts";
import { storeVillage, VILLAGE_FIELDS } from "../shapes/village";

const villageRow = storeVillage.extend({
  enterprises: z.array(z.object({ is_active: z.boolean() })),
});

/** All villages of which something can be bought, with the number of goods of each. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "village", fields: [...VILLAGE_FIELDS, "enterprises.is_active"] },
    { locale: request.locale },
  );
  const counts = await countGoods(request.scope, "village_slug");
  const villages = z
    .array(villageRow)
    .parse(data)
    .filter(({ enterprises }) => enterprises.some(({ is_active }) => is_active))
    .map(({ enterprises: _, ...village }) => ({
      ...village,
      goods_count: counts.get(village.slug) ?? 0,
    }));
  response.json({ villages });
}
