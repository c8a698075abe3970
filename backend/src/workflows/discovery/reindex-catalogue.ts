import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { CATALOG_TAG } from "../../discovery/tags";
import type { CatalogueIndex } from "../../discovery/writing/indexes";
import { catchUpStep } from "./steps/catch-up";
import { countDocumentsStep } from "./steps/count-documents";
import { forgetChangesStep } from "./steps/forget-changes";
import { rebuildIndexesStep } from "./steps/rebuild-indexes";
import { revalidateStorefrontStep } from "./steps/revalidate-storefront";

/** Makes indexes anew without a gap, then all lists of the storefront; answers how much is in them. */
export const reindexCatalogueWorkflow = createWorkflow(
  "reindex-catalogue",
  ({ indexes }: { indexes: CatalogueIndex[] }) => {
    const { startedAt } = rebuildIndexesStep({ indexes });
    catchUpStep({ since: startedAt });
    forgetChangesStep({ indexes, before: startedAt });
    const reindexed = countDocumentsStep();
    revalidateStorefrontStep({ tags: [CATALOG_TAG] });
    return new WorkflowResponse({ reindexed });
  },
);
