import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { refuseFields } from "../../../lib/checked-body";
import { queueOfCart } from "../../../lib/checkout/order-turn";
import { cartTurn } from "../../../lib/patience";
import { refuse } from "../../../lib/refusal";
import { takeTurn } from "../../take-turn";
import { notFound } from "../shapes/not-found";

type Guard = (
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

/**
 * Once ordered, a cart would go on telling name and address to whoever still has its id. Holds for
 * all below it but `place-order`, which answers the order it became and nothing of what it holds.
 */
export const onlyOpenCarts: Guard = async (request, _, next) => {
  if (request.path === "/place-order") return next();
  const carts = request.scope.resolve(Modules.CART);
  const [cart] = await carts.listCarts(
    { id: String(request.params.id) },
    { select: ["id", "completed_at"] },
  );
  next(cart?.completed_at ? notFound("cart") : undefined);
};

/**
 * Medusa's own way to an order waits its turn in the queue that `place-order` stands in: of two
 * carts for the last piece, the loser could leave an order without goods behind (medusajs/medusa
 * issue 16825).
 */
export const inTurn: Guard = async (request, response, next) => {
  const cart = String(request.params.id);
  const queue = await queueOfCart(request.scope, cart);
  await takeTurn([cartTurn(cart), queue], { request, response, next });
};

/** Medusa would answer the whole order, or whatever of it is asked for in `fields`. */
export const onlyOrderNumber: Guard = async (request, _, next) => {
  request.queryConfig.fields = ["id", "display_id"];
  next();
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

const MOST = 1_000_000;
const MOST_LINES = 100;

/** How much of something: Medusa rounds half a jar up to one. */
const quantity = z
  .number()
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= MOST);
const metadata = z.record(z.string(), z.unknown()).nullish();
const newLineSchema = z.strictObject({ variant_id: z.string(), quantity, metadata });
const changedLineSchema = z.strictObject({ quantity, metadata });
const cartSchema = z.looseObject({ items: z.array(newLineSchema).max(MOST_LINES).optional() });

/**
 * Medusa leaves out what it does not know of a line, and what a line costs with it: whoever names a
 * price is told that none is taken from them.
 */
function onlyKnown(schema: z.ZodType): Guard {
  return async (request, _, next) => {
    const { error } = schema.safeParse(request.body);
    if (error === undefined) return next();
    return next(refuseFields(error, "A line is a variant and a whole quantity from 1."));
  };
}

/** For a body that is one new line of a cart. */
export const wholeLine = onlyKnown(newLineSchema);
/** For a body that changes a line. */
export const wholeChange = onlyKnown(changedLineSchema);
/** For a body that begins a cart, perhaps with lines in it. */
export const wholeLines = onlyKnown(cartSchema);
