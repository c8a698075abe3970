import type { InferTypeOf } from "@medusajs/framework/types";
import type { Goods } from "../../../modules/village/models/goods";
import { createSaveStep, type NewRow } from "./save-step";

type Row = InferTypeOf<typeof Goods>;

/** What is told of a product, as it is made. */
export type NewGoods = NewRow<Row>;

/** Makes and changes what is told of products. */
export const saveGoodsStep = createSaveStep<NewGoods, Row>("save-goods", (service) => ({
  list: (id) => service.listGoods({ id }),
  create: (rows) => service.createGoods(rows),
  update: (rows) => service.updateGoods(rows),
  remove: (ids) => service.deleteGoods(ids),
}));
