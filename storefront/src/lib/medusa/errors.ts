import { z } from "zod";

/** Codes this side gives to failures in which the backend did not speak for itself. */
type OwnCode = "unreachable" | "timeout" | "unexpected_answer";

/** Anything that kept the backend from doing what was asked. */
export class MedusaError extends Error {
  override readonly name = "MedusaError";

  constructor(
    message: string,
    /** The backend's own code, e.g. `out_of_stock`; else its error type, else one of ours. */
    readonly code: OwnCode | (string & {}),
    /** HTTP status, 0 where there was no answer. */
    readonly status: number,
    /** Path of a field in the sent body → code of what is wrong with it. */
    readonly fields: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An answer or the reason why there is none, for callers that show the reason to the buyer. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: MedusaError };

const errorBodySchema = z.object({
  code: z.string().nullish(),
  type: z.string().nullish(),
  message: z.string().nullish(),
  fields: z.record(z.string(), z.string()).nullish(),
});

/** Turns a refusal of the backend into ours. */
export function errorFromAnswer(request: string, status: number, body: unknown): MedusaError {
  const parsed = errorBodySchema.safeParse(body);
  const { code, type, message, fields } = parsed.success ? parsed.data : {};
  return new MedusaError(
    `${request} answered ${status}: ${message ?? "no message"}`,
    code ?? type ?? "unexpected_answer",
    status,
    fields ?? {},
  );
}
