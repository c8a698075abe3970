import type { InferTypeOf } from "@medusajs/framework/types";
import type { Enterprise } from "../../../modules/village/models/enterprise";
import { createSaveStep, type NewRow } from "./save-step";

type Row = Omit<InferTypeOf<typeof Enterprise>, "village" | "producers"> & { village_id: string };

/** An enterprise as it is made. */
export type NewEnterprise = NewRow<Row>;

/** Makes and changes enterprises. */
export const saveEnterprisesStep = createSaveStep<NewEnterprise, Row>(
  "save-enterprises",
  (service) => ({
    list: (id) => service.listEnterprises({ id }),
    create: (rows) => service.createEnterprises(rows),
    update: (rows) => service.updateEnterprises(rows),
    remove: (ids) => service.deleteEnterprises(ids),
  }),
);
