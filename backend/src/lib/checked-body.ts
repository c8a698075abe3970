import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { type Refusal, refuse } from "./refusal";

/**
 * Validates a body as Medusa's `validateAndTransformBody` does, and tells of every field that is
 * wrong by its path, so that a form can point at it. What was sent is never repeated.
 */
export function checkedBody<Schema extends z.ZodType>(schema: Schema) {
  return (request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(request.body);
    if (parsed.success) {
      request.validatedBody = parsed.data;
      next();
      return;
    }
    next(refuseFields(parsed.error, "Some of what was sent is missing or wrong."));
  };
}

/** Refuses what a schema does not take, and tells the fields. */
export function refuseFields(error: z.ZodError, message: string): Refusal {
  return refuse({
    status: 400,
    code: "invalid_request",
    message,
    fields: wrongFieldsOf(error),
  });
}

/** What is wrong with a body: path of a field → code of what is wrong with it. */
function wrongFieldsOf({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.flatMap(toFields));
}

function toFields(issue: z.core.$ZodIssue): [path: string, problem: string][] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => [[...issue.path, key].join("."), "unknown"]);
  }
  return [[issue.path.join("."), problemOf(issue)]];
}

// A check of our own may name what it found.
function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big") return "too_long";
  const problem: unknown = issue.code === "custom" ? issue.params?.problem : undefined;
  return typeof problem === "string" ? problem : "invalid";
}
