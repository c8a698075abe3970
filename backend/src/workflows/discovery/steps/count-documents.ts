import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CATALOGUE_FALLBACK } from "../../../discovery/writing/indexes";

/** How many things can be found. */
export const countDocumentsStep = createStep("count-catalogue", async (_, { container }) => {
  const { metadata } = await container.resolve(Modules.SEARCH).search({
    entity: CATALOGUE_FALLBACK,
    pagination: { take: 0 },
    search_options: { count: "exact" },
  });
  return new StepResponse(metadata.count ?? 0);
});
