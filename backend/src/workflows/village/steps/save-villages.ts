import type { InferTypeOf } from "@medusajs/framework/types";
import type { Village } from "../../../modules/village/models/village";
import { createSaveStep, type NewRow } from "./save-step";

type Row = Omit<InferTypeOf<typeof Village>, "enterprises">;

/** A village as it is made. */
export type NewVillage = NewRow<Row>;

/** Makes and changes villages. */
export const saveVillagesStep = createSaveStep<NewVillage, Row>("save-villages", (service) => ({
  list: (id) => service.listVillages({ id }),
  create: (rows) => service.createVillages(rows),
  update: (rows) => service.updateVillages(rows),
  remove: (ids) => service.deleteVillages(ids),
}));
