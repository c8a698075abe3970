import { getEnvironment } from "../config/environment";

/** As many tags as the storefront takes in one request. */
export const MOST_TAGS = 1000;
const TIMEOUT_MS = 2000;

/**
 * Tells the storefront which pages are no longer true, by at most `MOST_TAGS` of their tags. Throws
 * when it does not say that it has understood.
 */
export async function tellStorefront(tags: readonly string[]): Promise<void> {
  const { STOREFRONT_URL, REVALIDATE_SECRET } = getEnvironment();
  const response = await fetch(`${STOREFRONT_URL}/api/revalidate`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${REVALIDATE_SECRET}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}
