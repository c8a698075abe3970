import { z } from "zod";
import { numbersGuard } from "./numbers-guard";

/** A million grams or millimetres: nothing that a courier takes is heavier or longer. */
const MOST = 1_000_000;

/** Medusa takes less than nothing for a weight, which would make the rest of a parcel cheaper. */
export const soundMeasures = numbersGuard({
  names: ["weight", "length", "width", "height"],
  sound: z.number().positive().max(MOST).nullable(),
  message: "Weight, in grams, and length, width and height are more than nothing, or left out.",
});
