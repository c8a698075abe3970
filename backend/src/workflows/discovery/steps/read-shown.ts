import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Tagged } from "../../../discovery/tags";
import { CATALOGUE_FALLBACK } from "../../../discovery/writing/indexes";
import { isNotFilledYet } from "../../../discovery/writing/missing-index";
import type { Reference } from "../../../discovery/writing/references";

const FIELDS = ["id", "type", "handle", "village_slug", "producer_handle"];

/** Reads what the index has held so far of some things: pages may still show it. */
export const readShownStep = createStep(
  "read-shown-documents",
  async ({ references }: { references: readonly Reference[] }, { container }) => {
    try {
      const { hits } = await container.resolve(Modules.SEARCH).search<Tagged>({
        entity: CATALOGUE_FALLBACK,
        fields: FIELDS,
        filters: { id: references.map(({ id }) => id) },
        pagination: { take: references.length },
        search_options: { count: "none" },
      });
      return new StepResponse(hits.map(({ document }) => document));
    } catch (error) {
      if (isNotFilledYet(error)) return new StepResponse<Tagged[]>([]);
      throw error;
    }
  },
);
