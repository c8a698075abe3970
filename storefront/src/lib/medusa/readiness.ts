import "server-only";
import { getSettings } from "./settings";

const TIMEOUT_MS = 3000;

/** Whether the backend has all that it needs to answer. */
export async function isBackendReady(): Promise<boolean> {
  try {
    const response = await fetch(`${getSettings().backendUrl}/ready`, {
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.status === 200;
  } catch (error) {
    // Asked many times a minute while the backend starts: a line without a stack is enough.
    console.warn(`The backend's /ready could not be asked: ${reasonOf(error)}`);
    return false;
  }
}

/** In a few words why a request failed: `fetch` itself says only that it did. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  // Attempts on IPv4 and IPv6 that failed together have a code, but no message.
  return "code" in cause ? String(cause.code) : cause.message;
}
