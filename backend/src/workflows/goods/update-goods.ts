import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { VILLAGE_MODULE } from "../../modules/village";
import { saveGoodsStep } from "../village/steps/save-goods";
import type { GoodsChange } from "./goods-change";

interface Input {
  changes: GoodsChange[];
}

/** Changes goods that are on sale: texts, picture, category, maker, prices, facts and counted stock. */
export const updateGoodsWorkflow = createWorkflow("update-goods", (input: Input) => {
  when({ input }, (data) => productsOf(data.input).length > 0).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ products: productsOf(data.input) })),
    });
  });
  when({ input }, (data) => variantsOf(data.input).length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ product_variants: variantsOf(data.input) })),
    });
  });
  const told = saveGoodsStep(
    transform({ input }, (data) => ({
      create: untold(data.input).map(({ values }) => values),
      update: data.input.changes.flatMap(({ facts }) =>
        facts === null || facts.id === null ? [] : [{ ...facts.values, id: facts.id }],
      ),
    })),
  );
  dismissRemoteLinkStep(transform({ input }, (data) => formerMakers(data.input)));
  createRemoteLinkStep(
    transform({ input, told }, (data) => [
      ...newMakers(data.input),
      ...untold(data.input).map(({ product_id }, index) =>
        link({ goods_id: data.told[index]?.id }, product_id),
      ),
    ]),
  );
  when({ input }, (data) => stockOf(data.input).length > 0).then(() => {
    updateInventoryLevelsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ updates: stockOf(data.input) })),
    });
  });
  return new WorkflowResponse(
    transform({ input }, (data) => data.input.changes.map(({ id }) => id)),
  );
});

const productsOf = ({ changes }: Input) =>
  changes.flatMap(({ id, product }) => (product === null ? [] : [{ ...product, id }]));

const variantsOf = ({ changes }: Input) => changes.flatMap(({ variants }) => variants);

const stockOf = ({ changes }: Input) => changes.flatMap(({ stock }) => stock);

const untold = ({ changes }: Input) =>
  changes.flatMap(({ id, facts }) =>
    facts !== null && facts.id === null ? [{ product_id: id, values: facts.values }] : [],
  );

const formerMakers = ({ changes }: Input) =>
  changes.flatMap(({ id, producer }) =>
    producer === null || producer.from === null ? [] : [link({ producer_id: producer.from }, id)],
  );

const newMakers = ({ changes }: Input) =>
  changes.flatMap(({ id, producer }) =>
    producer === null || producer.to === null ? [] : [link({ producer_id: producer.to }, id)],
  );

function link(side: Record<string, string | undefined>, productId: string): LinkDefinition {
  return { [VILLAGE_MODULE]: side, [Modules.PRODUCT]: { product_id: productId } };
}
