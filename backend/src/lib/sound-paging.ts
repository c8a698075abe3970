import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { refuseFields } from "./checked-body";

/** The largest whole number that every database here takes. */
const MOST = 2 ** 31 - 1;

const count = z
  .string()
  .regex(/^\d{1,10}$/)
  .refine((text) => Number(text) <= MOST)
  .optional();
const paging = z.object({ limit: count, offset: count });

/**
 * Refuses a page that there cannot be. Medusa takes any number, and what PostgreSQL then says of a
 * negative one would be told as a fault of the shop's.
 */
export function soundPaging(
  { query }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { error } = paging.safeParse(query);
  if (error === undefined) {
    next();
    return;
  }
  next(refuseFields(error, "A page is told by whole numbers from 0."));
}
