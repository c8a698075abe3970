import "server-only";
import { backendPath } from "./media";
import { getSettings } from "./settings";

const TIMEOUT_MS = 10_000;
// Files are named by their content, so one name never shows anything else.
const FOREVER = "public, max-age=31536000, immutable";
// A drawing opened on its own must not run anything in this site's name.
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** Passes on a picture kept by the backend; nothing that is not a picture gets through. */
export async function fetchPicture(
  segments: readonly string[],
  knownTag: string | null,
): Promise<Response> {
  const path = backendPath(segments);
  if (path === null) return withoutPicture(404);
  const answer = await ask(path, knownTag);
  if (answer === null) return withoutPicture(502);
  if (answer.status === 304) return new Response(null, { status: 304, headers: headersOf(answer) });
  const isPicture = answer.headers.get("content-type")?.startsWith("image/") === true;
  if (answer.status !== 200 || !isPicture) {
    await answer.body?.cancel();
    return withoutPicture(answer.status >= 500 ? 502 : 404);
  }
  return new Response(answer.body, { status: 200, headers: headersOf(answer) });
}

async function ask(path: string, knownTag: string | null): Promise<Response | null> {
  try {
    return await fetch(getSettings().backendUrl + path, {
      cache: "no-store",
      redirect: "error",
      headers: knownTag === null ? {} : { "if-none-match": knownTag },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    console.error(`The backend did not give ${path}.`, error);
    return null;
  }
}

function headersOf(answer: Response): Headers {
  const headers = new Headers({
    "cache-control": FOREVER,
    "content-security-policy": PICTURE_POLICY,
  });
  for (const name of ["content-type", "etag", "last-modified"]) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

function withoutPicture(status: number): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}
