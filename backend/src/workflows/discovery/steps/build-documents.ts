import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { buildDocuments } from "../../../discovery/documents/build";
import { type Reference, toIds } from "../../../discovery/writing/references";

/** Reads from the database what can be found now of some things. */
export const buildDocumentsStep = createStep(
  "build-catalogue-documents",
  async ({ references }: { references: readonly Reference[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    return new StepResponse(await buildDocuments(query, toIds(references)));
  },
);
