import "server-only";
import { headers } from "next/headers";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { signedAddress } from "@/lib/security/buyer-address";
import { errorFromAnswer, MedusaError, type Result } from "./errors";
import { namedPath } from "./named-path";
import { getSettings } from "./settings";

const READING_MS = 5000;
/** An order takes several steps; to give up on one that is being made helps nobody. */
const WRITING_MS = 20_000;
const BACKEND_LOCALES: Record<Locale, string> = { id: "id-ID", en: "en-US" };

type QueryValue = string | number | boolean | readonly string[] | undefined;

/** What a call needs to say besides its path. */
export interface MedusaRequest<Schema extends z.ZodType> {
  /** Checks the answer and turns it into our shape. */
  schema: Schema;
  locale: Locale;
  method?: "GET" | "POST" | "DELETE";
  query?: Readonly<Record<string, QueryValue>>;
  body?: unknown;
  /** Of whoever is logged in. */
  token?: string;
  /** Whether the backend counts who asks how often: it is told where the buyer is. */
  isCounted?: boolean;
  /** Keeps the answer of a GET until one of these tags is invalidated; without tags nothing is kept. */
  tags?: readonly string[];
}

/** Calls the backend's Store API. Throws a `MedusaError` unless the answer is what was expected. */
export async function medusaFetch<Schema extends z.ZodType>(
  path: string,
  request: MedusaRequest<Schema>,
): Promise<z.output<Schema>> {
  const name = `${request.method ?? "GET"} ${namedPath(path)}`;
  const response = await send(name, path, request);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw errorFromAnswer(name, response.status, body);
  const parsed = request.schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new MedusaError(
    `${name} answered in an unknown shape: ${z.prettifyError(parsed.error)}`,
    "unexpected_answer",
    response.status,
  );
}

/** Like `medusaFetch`, with failures as values. */
export async function medusaTry<Schema extends z.ZodType>(
  path: string,
  request: MedusaRequest<Schema>,
): Promise<Result<z.output<Schema>>> {
  try {
    return { ok: true, value: await medusaFetch(path, request) };
  } catch (error) {
    if (error instanceof MedusaError) return { ok: false, error };
    throw error;
  }
}

/** Like `medusaFetch`, with null for what does not exist. */
export async function medusaFind<Schema extends z.ZodType>(
  path: string,
  request: MedusaRequest<Schema>,
): Promise<z.output<Schema> | null> {
  const result = await medusaTry(path, request);
  if (result.ok) return result.value;
  if (result.error.status === 404) return null;
  throw result.error;
}

async function send(
  name: string,
  path: string,
  request: MedusaRequest<z.ZodType>,
): Promise<Response> {
  const { backendUrl } = getSettings();
  const url = `${backendUrl}${path}${queryString(request.query)}`;
  const from = request.isCounted === true ? await buyerHeaders() : {};
  const attempt = () => fetch(url, requestInit(request, from));
  try {
    return await attempt();
  } catch (error) {
    // Only reading may be tried again: an order might have arrived although its answer did not.
    const mayRetry = (request.method ?? "GET") === "GET" && !isTimeout(error);
    if (!mayRetry) throw connectionError(name, error);
  }
  return attempt().catch((error: unknown) => {
    throw connectionError(name, error);
  });
}

async function buyerHeaders(): Promise<Record<string, string>> {
  const signed = signedAddress(
    (await headers()).get("x-forwarded-for"),
    getSettings().revalidateSecret,
  );
  return signed === null ? {} : { "x-buyer-address": signed };
}

function requestInit(
  { method = "GET", locale, body, token, tags }: MedusaRequest<z.ZodType>,
  from: Readonly<Record<string, string>>,
) {
  const isKept = method === "GET" && tags !== undefined;
  return {
    method,
    headers: {
      accept: "application/json",
      "x-publishable-api-key": getSettings().publishableKey,
      "x-medusa-locale": BACKEND_LOCALES[locale],
      ...from,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(method === "GET" ? READING_MS : WRITING_MS),
    ...(isKept
      ? { cache: "force-cache" as const, next: { tags: [...tags] } }
      : { cache: "no-store" as const }),
  };
}

function queryString(query: MedusaRequest<z.ZodType>["query"]): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    for (const single of Array.isArray(value) ? value : [value])
      params.append(name, String(single));
  }
  return params.size === 0 ? "" : `?${params}`;
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}

function connectionError(name: string, cause: unknown): MedusaError {
  return isTimeout(cause)
    ? new MedusaError(`${name} took too long`, "timeout", 0, {}, { cause })
    : new MedusaError(`${name} could not reach the backend`, "unreachable", 0, {}, { cause });
}
