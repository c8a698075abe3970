import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { notFound } from "../../shapes/not-found";
import { PRODUCER_FIELDS, storeProducer } from "../../shapes/producer";
import { villagePlace } from "../../shapes/village";

const FIELDS = [
  ...PRODUCER_FIELDS,
  "enterprise.id",
  "enterprise.handle",
  "enterprise.name",
  "enterprise.is_active",
  "enterprise.village.id",
  "enterprise.village.slug",
  "enterprise.village.name",
  "enterprise.village.district",
  "enterprise.village.regency",
  "enterprise.village.is_demo",
];

const producerRow = storeProducer.extend({
  enterprise: z.object({
    handle: z.string(),
    name: z.string(),
    is_active: z.boolean(),
    village: villagePlace.extend({ is_demo: z.boolean() }),
  }),
});

/** A producer with the enterprise that sells for it. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "producer", fields: FIELDS, filters: { handle: request.params.handle } },
    { locale: request.locale },
  );
  const [row] = z.array(producerRow).parse(data);
  if (row === undefined || !row.enterprise.is_active) throw notFound("producer");
  const { enterprise, ...producer } = row;
  const { is_demo, ...village } = enterprise.village;
  response.json({
    producer: {
      ...producer,
      village,
      enterprise: { handle: enterprise.handle, name: enterprise.name },
      is_demo,
    },
  });
}
