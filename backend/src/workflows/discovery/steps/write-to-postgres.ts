import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CatalogueDocument } from "../../../discovery/fields/catalogue-document";
import { CATALOGUE_FALLBACK, writeToIndex } from "../../../discovery/writing/indexes";
import { isNotFilledYet } from "../../../discovery/writing/missing-index";
import type { Reference } from "../../../discovery/writing/references";
import { mutationsFor } from "../../../discovery/writing/seed";

interface Writing {
  references: readonly Reference[];
  documents: readonly CatalogueDocument[];
}

/**
 * Writes the index that PostgreSQL keeps. There is nothing to undo: the documents tell what is in
 * the database, whatever becomes of the rest.
 */
export const writeToPostgresStep = createStep(
  "write-catalogue-to-postgres",
  async ({ references, documents }: Writing, { container }) => {
    const ids = references.map(({ id }) => id);
    const search = container.resolve(Modules.SEARCH);
    await writeToIndex(search, CATALOGUE_FALLBACK, mutationsFor(ids, documents)).catch(
      (error: unknown) => {
        if (!isNotFilledYet(error)) throw error;
      },
    );
    return new StepResponse(undefined);
  },
);
