import type { InferTypeOf } from "@medusajs/framework/types";
import type { Producer } from "../../../modules/village/models/producer";
import { createSaveStep, type NewRow } from "./save-step";

type Row = Omit<InferTypeOf<typeof Producer>, "enterprise"> & { enterprise_id: string };

/** A producer as it is made. */
export type NewProducer = NewRow<Row>;

/** Makes and changes producers. */
export const saveProducersStep = createSaveStep<NewProducer, Row>("save-producers", (service) => ({
  list: (id) => service.listProducers({ id }),
  create: (rows) => service.createProducers(rows),
  update: (rows) => service.updateProducers(rows),
  remove: (ids) => service.deleteProducers(ids),
}));
