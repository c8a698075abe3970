import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { tagsOf } from "../../discovery/tags";
import type { Reference } from "../../discovery/writing/references";
import { buildDocumentsStep } from "./steps/build-documents";
import { readShownStep } from "./steps/read-shown";
import { recordChangesStep } from "./steps/record-changes";
import { revalidateStorefrontStep } from "./steps/revalidate-storefront";
import { writeToMeilisearchStep } from "./steps/write-to-meilisearch";
import { writeToPostgresStep } from "./steps/write-to-postgres";

/** Things that changed, at most a few hundred, each once. */
interface RefreshInput {
  references: Reference[];
}

/**
 * Makes search, and then the storefront's pages, show some things as they are now. The pages come
 * last, so that none of them can be made from an index that is behind.
 */
export const refreshCatalogueWorkflow = createWorkflow(
  "refresh-catalogue",
  (input: RefreshInput) => {
    const changes = recordChangesStep(input);
    const shown = readShownStep(input);
    const documents = buildDocumentsStep(input);
    const { references } = input;
    writeToPostgresStep({ references, documents });
    writeToMeilisearchStep({ references, documents, changes });
    const tags = transform({ shown, documents }, (data) =>
      tagsOf([...data.shown, ...data.documents]),
    );
    revalidateStorefrontStep({ tags });
    return new WorkflowResponse(transform({ documents }, (data) => data.documents.length));
  },
);
