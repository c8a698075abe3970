import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { VILLAGE_MODULE } from "../../../modules/village";
import type VillageModuleService from "../../../modules/village/service";

/** The four calls by which one kind of record of the village module is kept. */
interface Shelf<New, Row extends { id: string }> {
  list(ids: string[]): Promise<Row[]>;
  create(rows: New[]): Promise<Row[]>;
  update(rows: (Partial<New> & { id: string })[]): Promise<unknown>;
  remove(ids: string[]): Promise<void>;
}

/** What has to be given to make a record; the rest comes by itself. */
export type NewRow<Row> = Omit<
  Row,
  "id" | "created_at" | "updated_at" | "deleted_at" | `raw_${string}`
>;

/** Records to make, and changes to records that are there. */
export interface Saving<New> {
  create: New[];
  update: (Partial<New> & { id: string })[];
}

interface Undo<New> {
  created: string[];
  before: (Partial<New> & { id: string })[];
}

/**
 * Makes the step that saves one kind of record of the village module. Its undo removes what was made
 * and gives what was changed its former values.
 */
export function createSaveStep<New extends object, Row extends New & { id: string }>(
  name: string,
  shelfOf: (service: VillageModuleService) => Shelf<New, Row>,
) {
  const resolve = (container: MedusaContainer) =>
    shelfOf(container.resolve<VillageModuleService>(VILLAGE_MODULE));

  return createStep(
    name,
    async ({ create, update }: Saving<New>, { container }) => {
      const shelf = resolve(container);
      const known = update.length > 0 ? await shelf.list(update.map(({ id }) => id)) : [];
      const before = known.map((row) => formerValues(row, update));
      const created = create.length > 0 ? await shelf.create(create) : [];
      const ids = created.map(({ id }) => id);
      if (update.length > 0) await shelf.update(update);
      return new StepResponse(created, { created: ids, before });
    },
    async (undo: Undo<New> | undefined, { container }) => {
      if (undo === undefined) return;
      const shelf = resolve(container);
      if (undo.created.length > 0) await shelf.remove(undo.created);
      if (undo.before.length > 0) await shelf.update(undo.before);
    },
  );
}

/** A record's values from before the change, for just those fields that the change names. */
function formerValues<New, Row extends New & { id: string }>(
  row: Row,
  changes: readonly (Partial<New> & { id: string })[],
): Partial<New> & { id: string } {
  const change = changes.find(({ id }) => id === row.id);
  const former = Object.fromEntries(
    Object.keys(change ?? {}).map((field) => [field, Reflect.get(row, field)]),
  );
  return { ...(former as Partial<New>), id: row.id };
}
