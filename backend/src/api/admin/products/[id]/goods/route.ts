import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { refuse } from "../../../../../lib/refusal";
import { updateGoodsWorkflow } from "../../../../../workflows/goods/update-goods";
import type { UpdateGoods } from "../../validators";
import { findGoods } from "./helpers";

/** Who makes a product, who sells it, and what the village tells of it. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { facts, producer, enterprise } = await findGoods(request.scope, String(request.params.id));
  response.json({ goods: { ...facts, producer, enterprise } });
}

/** Changes who makes a product and what the village tells of it. */
export async function POST(
  request: AuthenticatedMedusaRequest<UpdateGoods>,
  response: MedusaResponse,
): Promise<void> {
  const id = String(request.params.id);
  const { goodsId, facts, producer } = await findGoods(request.scope, id);
  const { producer_id: maker = producer?.id ?? null, ...told } = request.validatedBody;
  if (maker !== null) await requireProducer(request.scope, maker);
  await updateGoodsWorkflow(request.scope).run({
    input: {
      changes: [
        {
          id,
          product: null,
          producer:
            maker === (producer?.id ?? null) ? null : { from: producer?.id ?? null, to: maker },
          facts:
            goodsId === null
              ? { id: null, values: { ...facts, ...told } }
              : { id: goodsId, values: told },
          variants: [],
          newVariants: null,
          stock: [],
        },
      ],
    },
  });
  await GET(request, response);
}

async function requireProducer(container: MedusaContainer, id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "producer", fields: ["id"], filters: { id } });
  if (data.length > 0) return;
  throw refuse({
    status: 400,
    code: "invalid_request",
    message: `There is no producer ${id}.`,
    fields: { producer_id: "unknown" },
  });
}
