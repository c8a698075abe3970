import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { refuse } from "../../../lib/refusal";
import { notFound } from "../shapes/not-found";

type Guard = (
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

/** Once ordered, a cart would go on telling name and address to whoever still has its id. */
export const onlyOpenCarts: Guard = async (request, _, next) => {
  const carts = request.scope.resolve(Modules.CART);
  const [cart] = await carts.listCarts(
    { id: String(request.params.id) },
    { select: ["id", "completed_at"] },
  );
  next(cart?.completed_at ? notFound("cart") : undefined);
};

/** Medusa changes and removes a line by its own id, whichever cart is named. */
export const onlyOwnLines: Guard = async (request, _, next) => {
  const carts = request.scope.resolve(Modules.CART);
  const [line] = await carts.listLineItems(
    { id: String(request.params.line_id), cart_id: String(request.params.id) },
    { select: ["id"] },
  );
  next(line === undefined ? notFound("line") : undefined);
};

const channelChange = z.object({ sales_channel_id: z.string().nullish() });

/** A cart is a basket of one enterprise from its first moment to its last. */
export const sameEnterprise: Guard = async (request, _, next) => {
  const { data } = channelChange.safeParse(request.body);
  if (data?.sales_channel_id === undefined) return next();
  const carts = request.scope.resolve(Modules.CART);
  const [cart] = await carts.listCarts(
    { id: String(request.params.id) },
    { select: ["id", "sales_channel_id"] },
  );
  if (cart === undefined || cart.sales_channel_id === data.sales_channel_id) return next();
  return next(
    refuse({
      status: 400,
      code: "other_enterprise",
      message: "A cart stays with the enterprise that it was begun for.",
      fields: { sales_channel_id: "other_enterprise" },
    }),
  );
};

const wholeQuantity = z.looseObject({ quantity: z.number().int().min(1).max(1_000_000) });

/** Medusa rounds half a jar up to one. */
export const wholeQuantities: Guard = async (request, _, next) => {
  if (wholeQuantity.safeParse(request.body).success) return next();
  return next(
    refuse({
      status: 400,
      code: "invalid_request",
      message: "The quantity must be a whole number from 1.",
      fields: { quantity: "invalid" },
    }),
  );
};
