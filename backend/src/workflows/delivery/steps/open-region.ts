import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * Takes countries into the region. None ever leaves it: another enterprise may send there, and an
 * open cart may be on its way. Without a rate nothing is sold to it all the same.
 */
export const openRegionStep = createStep(
  "open-region",
  async ({ countries }: { countries: string[] }, { container }) => {
    const regions = container.resolve(Modules.REGION);
    const [region] = await regions.listRegions(
      { currency_code: "idr" },
      { relations: ["countries"], take: 1 },
    );
    const own = (region?.countries ?? []).map(({ iso_2 }) => iso_2);
    const added = countries.filter((code) => !own.includes(code));
    if (region !== undefined && added.length > 0) {
      await regions.updateRegions(region.id, { countries: [...own, ...added] });
    }
    return new StepResponse({ added });
  },
);
