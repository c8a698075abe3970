import { z } from "zod";

/** In seconds; what every limit on log-ins is counted by. */
export const QUARTER_HOUR = 15 * 60;

/** The key under which the tries of all are counted together. */
export const EVERYBODY = "all";

/** The longest e-mail address there is, and as much of a password as is looked at. */
export const MAX_LENGTH = 320;

/** What can be an e-mail address, and a text that PostgreSQL takes. */
export const email = z
  .string()
  .max(MAX_LENGTH)
  .regex(/^[^\p{Cc}]+$/u);
