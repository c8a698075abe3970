import "server-only";
import { z } from "zod";
import { trackingPath } from "./orders";
import { getSettings } from "./settings";

/** A weak line takes minutes for a photograph. */
const UPLOAD_MS = 5 * 60 * 1000;
const DOWNLOAD_MS = 30_000;

const PASSED_ON = ["content-type", "content-length", "content-disposition"];

/** What a file is sent for. */
export type FileTarget = "payment-proof" | "complaint-picture";

const TARGETS: Record<FileTarget, string> = {
  "payment-proof": "report-payment",
  "complaint-picture": "complaints/pictures",
};

const refusalSchema = z.object({ code: z.string() });

interface Upload {
  token: string;
  target: FileTarget;
  /** A form as the browser sends it. */
  body: ReadableStream;
  contentType: string;
}

/**
 * Passes a form with a file on to the backend while it comes, so that nothing of it is held here.
 * Answers null, or the code of what keeps the backend from taking it.
 */
export async function sendOrderFile({
  token,
  target,
  body,
  contentType,
}: Upload): Promise<string | null> {
  const init = {
    method: "POST",
    body,
    duplex: "half",
    cache: "no-store" as const,
    headers: { ...ownHeaders(), "content-type": contentType },
    signal: AbortSignal.timeout(UPLOAD_MS),
  };
  try {
    const answer = await fetch(`${trackingUrl(token)}/${TARGETS[target]}`, init);
    if (answer.ok) return null;
    return refusalSchema.safeParse(await answer.json()).data?.code ?? "failed";
  } catch (error) {
    console.error("A file of an order did not reach the backend.", error);
    return "failed";
  }
}

/** A file of an order as it is saved or shown inside of a page; never as a page of its own. */
export async function fetchOrderFile(token: string, id: string): Promise<Response> {
  try {
    const answer = await fetch(`${trackingUrl(token)}/documents/${encodeURIComponent(id)}`, {
      cache: "no-store",
      redirect: "error",
      headers: ownHeaders(),
      signal: AbortSignal.timeout(DOWNLOAD_MS),
    });
    if (answer.ok) return new Response(answer.body, { headers: fileHeaders(answer) });
    await answer.body?.cancel();
    return withoutFile(answer.status === 404 ? 404 : 502);
  } catch (error) {
    console.error("The backend did not give a file of an order.", error);
    return withoutFile(502);
  }
}

function trackingUrl(token: string): string {
  return getSettings().backendUrl + trackingPath(token);
}

function ownHeaders() {
  return { "x-publishable-api-key": getSettings().publishableKey };
}

function fileHeaders(answer: Response): Headers {
  const headers = new Headers({ "cache-control": "private, no-store" });
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

function withoutFile(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
