import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import type { NewVariant, Seller } from "./new-product";
import { toVariant } from "./to-product";

interface Input {
  seller: Seller;
  product_id: string;
  /** The option by which the product's sizes differ, and how many it has. */
  option_id: string;
  known_count: number;
  variants: NewVariant[];
}

/** Adds sizes to goods that are on sale, with their stock. */
export const addVariantsWorkflow = createWorkflow("add-variants", (input: Input) => {
  setProductProductOptionsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      product_id: data.input.product_id,
      update: [
        {
          product_option_id: data.input.option_id,
          add: data.input.variants.map(({ label }) => ({ value: label })),
        },
      ],
    })),
  });
  const created = createProductVariantsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      product_variants: data.input.variants.map((variant, index) => ({
        ...toVariant(variant, data.input.known_count + index),
        product_id: data.input.product_id,
      })),
    })),
  });
  const { data: variants } = useQueryGraphStep({
    entity: "product_variant",
    fields: ["title", "inventory_items.inventory_item_id"],
    filters: transform({ created }, (data) => ({ id: data.created.map(({ id }) => id) })),
  });
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, variants }, (data) => ({
      inventory_levels: data.variants.flatMap(({ title, inventory_items }) =>
        (inventory_items ?? []).flatMap((item: { inventory_item_id: string } | null) =>
          item === null
            ? []
            : [
                {
                  inventory_item_id: item.inventory_item_id,
                  location_id: data.input.seller.stock_location_id,
                  stocked_quantity:
                    data.input.variants.find(({ label }) => label === title)?.stock ?? 0,
                },
              ],
        ),
      ),
    })),
  });
  return new WorkflowResponse(created);
});
