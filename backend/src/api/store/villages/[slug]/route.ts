import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { countGoods } from "../../../../lib/goods-counts";
import { ENTERPRISE_FIELDS, readActive, toStoreEnterprise } from "../../shapes/enterprise";
import { notFound } from "../../shapes/not-found";
import { PRODUCER_FIELDS, storeProducer } from "../../shapes/producer";
import { storeVillage, VILLAGE_FIELDS } from "../../shapes/village";

const FIELDS = [...VILLAGE_FIELDS, "postal_code", "latitude", "longitude", "time_zone"];

const SELLER_FIELDS = [
  ...ENTERPRISE_FIELDS,
  ...PRODUCER_FIELDS.map((field) => `producers.${field}`),
];

const villageRow = storeVillage.extend({
  postal_code: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  time_zone: z.string(),
});

const sellerRow = z.object({ producers: z.array(storeProducer) });

/** A village with its enterprise and the producers who sell through it. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const options = { locale: request.locale };
  const { data: villages } = await query.graph(
    { entity: "village", fields: FIELDS, filters: { slug: request.params.slug } },
    options,
  );
  const [village] = z.array(villageRow).parse(villages);
  if (village === undefined) throw notFound("village");
  const { data: sellers } = await query.graph(
    {
      entity: "enterprise",
      fields: SELLER_FIELDS,
      filters: { is_active: true, village: { slug: village.slug } },
    },
    options,
  );
  const [enterprise] = readActive(sellers);
  // As in the list: a village of which nothing can be bought is not shown.
  if (enterprise === undefined) throw notFound("village");
  const [seller] = z.array(sellerRow).parse(sellers);
  const counts = await countGoods(request.scope, "village_slug");
  response.json({
    village: {
      ...village,
      goods_count: counts.get(village.slug) ?? 0,
      enterprise: toStoreEnterprise(enterprise),
      producers: seller?.producers ?? [],
    },
  });
}
