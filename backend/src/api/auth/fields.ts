import { z } from "zod";

/** The longest e-mail address there is, and as much of a password as is looked at. */
export const MAX_LENGTH = 320;

/** What can be an e-mail address, and a text that PostgreSQL takes. */
export const email = z
  .string()
  .max(MAX_LENGTH)
  .regex(/^[^\p{Cc}]+$/u);
