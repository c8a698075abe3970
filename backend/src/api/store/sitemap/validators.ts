import { z } from "@medusajs/framework/zod";
import { CATALOGUE_KINDS } from "../../../discovery/fields/catalogue-document";

/** How many a caller may ask for at once: as many as a part of a sitemap holds, and some more. */
const MOST_PAGES = 5000;

const wholeNumber = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

/** What `GET /store/sitemap/pages` takes. */
export const pagesParameters = z.strictObject({
  kind: z.enum(CATALOGUE_KINDS),
  offset: wholeNumber.default(0),
  limit: wholeNumber.pipe(z.number().min(1).max(MOST_PAGES)).default(1000),
});

export type PagesParameters = z.output<typeof pagesParameters>;
