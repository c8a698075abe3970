import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MOST_TAGS, tellStorefront } from "../../../discovery/storefront";
import { inBatches } from "../../../discovery/writing/references";
import { DISCOVERY_MODULE } from "../../../modules/discovery";
import type DiscoveryModuleService from "../../../modules/discovery/service";

/**
 * Tells the storefront which pages are no longer true. It may be down, or too busy to answer: that
 * is no failure of the change; what it was not told is kept for the job `tell-storefront`.
 */
export const revalidateStorefrontStep = createStep(
  "revalidate-storefront",
  async ({ tags }: { tags: readonly string[] }, { container }) => {
    for (const batch of inBatches(tags, MOST_TAGS)) {
      try {
        await tellStorefront(batch);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`The storefront was not told of ${batch.length} changes: ${reason}`);
        await container
          .resolve<DiscoveryModuleService>(DISCOVERY_MODULE)
          .createUntoldTags(batch.map((tag) => ({ tag })));
      }
    }
    return new StepResponse(undefined);
  },
);
