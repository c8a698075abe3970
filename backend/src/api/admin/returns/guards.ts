import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { readReturn, returnPlace } from "../../../lib/aftersales/return-place";
import { placeReturnWorkflow } from "../../../workflows/aftersales/place-return";

const newReturnSchema = z.looseObject({ order_id: z.string(), location_id: z.string().nullish() });
const changeSchema = z.looseObject({ location_id: z.string().nullish() });

type Guard = (
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

/** A return that names no place is begun for the enterprise's own. */
export const begunAtOwnPlace: Guard = async (request, _, next) => {
  const { data: asked } = newReturnSchema.safeParse(request.validatedBody);
  if (asked === undefined) return next();
  const location_id = await returnPlace(request.scope, asked.order_id, asked.location_id);
  if (location_id !== null) request.validatedBody = { ...asked, location_id };
  next();
};

/** A return is moved to no place but the enterprise's own. */
export const movedToOwnPlace: Guard = async (request, _, next) => {
  const asked = changeSchema.safeParse(request.validatedBody).data?.location_id;
  const found = await readReturn(request.scope, String(request.params.id));
  if (asked != null && found !== null) await returnPlace(request.scope, found.order_id, asked);
  next();
};

/**
 * Medusa breaks off in the middle of receiving goods that were given no place, such as those of its
 * exchanges and claims; they get the enterprise's own.
 */
export const receivedAtOwnPlace: Guard = async (request, _, next) => {
  const found = await readReturn(request.scope, String(request.params.id));
  if (found === null) return next();
  const location_id = await returnPlace(request.scope, found.order_id, found.location_id);
  if (location_id !== null && location_id !== found.location_id) {
    await placeReturnWorkflow(request.scope).run({ input: { return_id: found.id, location_id } });
  }
  next();
};
