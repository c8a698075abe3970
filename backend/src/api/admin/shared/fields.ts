import { z } from "zod";
import { mobilePhone } from "../../../lib/phone";
import { oneLine, severalLines } from "../../../lib/texts";

const MAX_LINE = 120;
const MAX_STORY = 2000;

/** A name or another text of one line. */
export const line = oneLine(MAX_LINE);

/** A text of several paragraphs, which may be left empty. */
export const story = severalLines(MAX_STORY, 0);

/** A short name for web addresses. */
export const handle = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The address of a picture: one of the shop's own files, or on the web. */
export const picture = z
  .string()
  .max(2000)
  .regex(/^(\/static\/|https:\/\/|http:\/\/)/)
  .nullable();

/** An Indonesian mobile number in any way of writing, as `+628…`. */
export const whatsapp = mobilePhone(MAX_LINE);
