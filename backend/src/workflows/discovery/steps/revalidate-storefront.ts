import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { getEnvironment } from "../../../config/environment";
import { inBatches } from "../../../discovery/writing/references";

/** As many tags as the storefront takes in one request. */
const MOST_TAGS = 1000;
const TIMEOUT_MS = 2000;

/**
 * Tells the storefront which pages are no longer true. It may well be down, or be building: then it
 * has nothing to forget, so a failure is noted and no more.
 */
export const revalidateStorefrontStep = createStep(
  "revalidate-storefront",
  async ({ tags }: { tags: readonly string[] }, { container }) => {
    for (const batch of inBatches(tags, MOST_TAGS)) {
      await tell(batch).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`The storefront was not told of ${batch.length} changes: ${reason}`);
      });
    }
    return new StepResponse(undefined);
  },
);

async function tell(tags: readonly string[]): Promise<void> {
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
