import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { isCountryZone, type Rate } from "../../lib/delivery/rates";
import { PATIENCE } from "../../lib/patience";
import { openRegionStep } from "./steps/open-region";
import { openZoneStep } from "./steps/open-zone";

/**
 * There is one region for all enterprises, and its countries are written all at once. Saving a rate table
 * runs this as a step, where Medusa would leave a lock out unless told.
 */
const REGION = { key: "region-countries", executeOnSubWorkflow: true };

/**
 * Lets Medusa sell to the countries that an enterprise has rates to: the region takes in those it does
 * not have yet, and the enterprise's service zone has these and no others.
 */
export const openCountriesWorkflow = createWorkflow(
  "open-countries",
  (input: { enterprise_id: string; rates: Rate[] }) => {
    const countries = transform({ input }, (data) => {
      const zones = data.input.rates.map(({ zone_code }) => zone_code).filter(isCountryZone);
      // Medusa writes them in small letters.
      return [...new Set(zones)].map((code) => code.toLowerCase());
    });
    acquireLockStep({ ...REGION, ...PATIENCE });
    openRegionStep({ countries });
    releaseLockStep(REGION);
    openZoneStep({ enterprise_id: input.enterprise_id, countries });
    return new WorkflowResponse(countries);
  },
);
