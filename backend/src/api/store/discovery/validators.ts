import { z } from "@medusajs/framework/zod";
import { SORTS } from "../../../discovery/ask/question";
import { CATALOGUE_KINDS } from "../../../discovery/fields/catalogue-document";

const MOST_CHOICES = 100;

/** A parameter that may be repeated, and that stands once when it is given once. */
const repeated = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(MOST_CHOICES),
  );

const handle = z.string().min(1).max(200);
const yesNo = z.enum(["true", "false"]).transform((value) => value === "true");
const wholeNumber = z
  .string()
  .regex(/^\d{1,10}$/)
  .transform(Number);
const text = z.string().trim().max(200);

/** What `GET /store/discovery/search` takes. Medusa itself takes the `locale` out. */
export const searchParameters = z.strictObject({
  q: text.default(""),
  type: repeated(z.enum(CATALOGUE_KINDS)),
  category: repeated(handle),
  village: repeated(handle),
  producer: repeated(handle),
  pickup_only: yesNo.optional(),
  in_stock: yesNo.optional(),
  min: wholeNumber.optional(),
  max: wholeNumber.optional(),
  sort: z.enum(SORTS).default("relevance"),
  page: wholeNumber.pipe(z.number().min(1).max(1_000_000)).default(1),
  page_size: wholeNumber.pipe(z.number().min(1).max(100)).default(24),
  /** Whether to count what the answer can be narrowed down by. */
  facets: yesNo.default(true),
});

export type SearchParameters = z.output<typeof searchParameters>;
