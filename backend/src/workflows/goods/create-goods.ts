import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { VILLAGE_MODULE } from "../../modules/village";
import { saveGoodsStep } from "../village/steps/save-goods";
import type { NewProduct, Seller } from "./new-product";
import { toProduct } from "./to-product";

interface Input {
  seller: Seller;
  products: NewProduct[];
}

/** Puts goods of one enterprise on sale: product, prices, stock, maker, and what is told of them. */
export const createGoodsWorkflow = createWorkflow("create-goods", (input: Input) => {
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      products: data.input.products.map((product) => toProduct(product, data.input.seller)),
    })),
  });
  const goods = saveGoodsStep(
    transform({ input }, (data) => ({
      create: data.input.products.map(({ facts }) => facts),
      update: [],
    })),
  );
  createRemoteLinkStep(transform({ input, products, goods }, linksOf));
  const { data: variants } = useQueryGraphStep({
    entity: "product_variant",
    fields: ["title", "product.handle", "inventory_items.inventory_item_id"],
    filters: transform({ products }, (data) => ({
      product_id: data.products.map(({ id }) => id),
    })),
  });
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, variants }, (data) => {
      const stock = stockByVariant(data.input.products);
      return {
        inventory_levels: data.variants.flatMap(({ title, product, inventory_items }) =>
          (inventory_items ?? []).flatMap((item: { inventory_item_id: string } | null) =>
            item === null
              ? []
              : [
                  {
                    inventory_item_id: item.inventory_item_id,
                    location_id: data.input.seller.stock_location_id,
                    stocked_quantity: stock.get(variantKey(product?.handle ?? "", title)) ?? 0,
                  },
                ],
          ),
        ),
      };
    }),
  });
  return new WorkflowResponse(products);
});

const variantKey = (handle: string, label: string) => `${handle}/${label}`;

function stockByVariant(products: readonly NewProduct[]): Map<string, number> {
  return new Map(
    products.flatMap(({ handle, variants }) =>
      variants.map(({ label, stock }) => [variantKey(handle, label), stock] as const),
    ),
  );
}

interface Made {
  input: Input;
  products: { id: string; handle: string }[];
  goods: { id: string }[];
}

function linksOf({ input, products, goods }: Made): LinkDefinition[] {
  const ids = new Map(products.map(({ handle, id }) => [handle, id]));
  return input.products.flatMap(({ handle, producer_id }, index) => {
    const product = { [Modules.PRODUCT]: { product_id: ids.get(handle) } };
    return [
      { [VILLAGE_MODULE]: { producer_id }, ...product },
      { [VILLAGE_MODULE]: { goods_id: goods[index]?.id }, ...product },
    ];
  });
}
