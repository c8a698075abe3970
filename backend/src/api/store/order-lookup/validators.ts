import { z } from "zod";
import { normaliseBuyerPhone } from "../../../lib/phone";

const LONGEST_NUMBER = 30;
const LONGEST_CONTACT = 200;
/** As orders are called (`LD-12`), with or without the letters. */
const ORDER_NUMBER = /^(?:ld[\s-]*)?(\d{1,9})$/i;

/** What somebody knows of an order without its link. */
export const lookupSchema = z.strictObject({
  number: z
    .string()
    .trim()
    .max(LONGEST_NUMBER)
    .regex(ORDER_NUMBER)
    .transform((typed) => Number(ORDER_NUMBER.exec(typed)?.[1])),
  /** The telephone or e-mail address given with the order, as it is stored. */
  contact: z
    .string()
    .trim()
    .max(LONGEST_CONTACT)
    .transform((typed, context) => {
      const known = normaliseBuyerPhone(typed) ?? z.email().safeParse(typed).data?.toLowerCase();
      if (known !== undefined) return known;
      context.addIssue({ code: "custom", message: "neither telephone nor e-mail" });
      return z.NEVER;
    }),
});

export type Lookup = z.output<typeof lookupSchema>;
