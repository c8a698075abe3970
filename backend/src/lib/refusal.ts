import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";

interface RefusalFacts {
  /** 4xx. */
  status: number;
  /** What storefronts turn into words, such as `out_of_stock`. */
  code: string;
  /** For developers; buyers see the words that belong to the code. */
  message: string;
  /** Path of a field in the body → code of what is wrong with it. */
  fields?: Readonly<Record<string, string>>;
  /** In how many seconds it may be granted; null where waiting does not help. */
  retry_after?: number | null;
}

/** A request that cannot be granted, told so that whoever asked can act on it. */
export class Refusal extends MedusaError {
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly retry_after: number | null;

  constructor({ status, code, message, fields = {}, retry_after = null }: RefusalFacts) {
    super(MedusaError.Types.NOT_ALLOWED, message, code);
    this.status = status;
    this.fields = fields;
    this.retry_after = retry_after;
  }
}

/** Makes the error that ends a request with a reason. */
export function refuse(facts: RefusalFacts): Refusal {
  return new Refusal(facts);
}

// The workflow engine may hand an error on as a copy that is no longer an instance of its class.
const refusalSchema = z.object({
  status: z.number().int().min(400).max(499),
  code: z.string(),
  type: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()),
  retry_after: z.number().int().min(1).nullable(),
});

/** What a refusal tells, or null for an error of any other kind. */
export function readRefusal(error: unknown): z.output<typeof refusalSchema> | null {
  if (typeof error !== "object" || error === null) return null;
  const told = refusalSchema.safeParse(
    Object.fromEntries(
      Object.keys(refusalSchema.shape).map((name) => [name, Reflect.get(error, name)]),
    ),
  );
  return told.success ? told.data : null;
}
