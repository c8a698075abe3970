import { z } from "zod";

/** A number as Medusa answers it: plain, or boxed where it was computed. */
export const amount = z.preprocess(
  (value) => (typeof value === "object" && value !== null ? Number(value) : value),
  z.number(),
);
