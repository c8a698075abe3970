import { expect, test } from "vitest";
import type { NewProduct } from "../workflows/goods/new-product";
import { changesOf } from "./goods-changes";
import type { GoodsRow } from "./goods-rows";

const FACTS = {
  pickup_only: false,
  flagship: true,
  permit_kind: "none" as const,
  permit_number: null,
  producer_percent: 80,
  enterprise_percent: 17,
  packaging_percent: 3,
};

const wanted: NewProduct = {
  handle: "pala",
  title: "Pala",
  story: "Dijemur.",
  picture_url: "/static/pala.svg",
  category_id: "cat_1",
  producer_id: "prdcr_1",
  facts: FACTS,
  variants: [{ label: "100 g", price: 20_000, weight_grams: 130, stock: 5 }],
};

const row: GoodsRow = {
  id: "prod_1",
  handle: "pala",
  title: "Pala",
  description: "Dijemur.",
  thumbnail: "/static/pala.svg",
  categories: [{ id: "cat_1" }],
  options: [{ id: "opt_1", title: "Ukuran" }],
  producer: { id: "prdcr_1" },
  goods: { id: "goods_1", ...FACTS },
  variants: [
    {
      id: "variant_1",
      title: "100 g",
      weight: 130,
      prices: [{ id: "price_1", currency_code: "idr", amount: 20_000 }],
      inventory_items: [
        {
          inventory_item_id: "iitem_1",
          inventory: {
            location_levels: [{ id: "ilev_1", location_id: "sloc_1", stocked_quantity: 2 }],
          },
        },
      ],
    },
  ],
};

const KEEP = { setStock: false };

test("goods that are as the file says need no change, whatever the shop has sold", () => {
  expect(changesOf(row, wanted, KEEP)).toBeNull();
});

test("only what differs is changed", () => {
  const dearer = { ...wanted, variants: [{ ...wanted.variants[0], price: 21_000 }] } as NewProduct;
  const change = changesOf(row, dearer, KEEP);
  expect(change).toMatchObject({ product: null, producer: null, facts: null, newVariants: null });
  expect(change?.variants).toEqual([
    { id: "variant_1", prices: [{ id: "price_1", currency_code: "idr", amount: 21_000 }] },
  ]);
  expect(changesOf(row, { ...wanted, story: "Baru." }, KEEP)?.product).toEqual({
    description: "Baru.",
  });
  const facts = { ...FACTS, flagship: false };
  expect(changesOf(row, { ...wanted, facts }, KEEP)?.facts).toEqual({
    id: "goods_1",
    values: { flagship: false },
  });
});

test("counted stock replaces the shop's only when asked for", () => {
  expect(changesOf(row, wanted, { setStock: true })?.stock).toEqual([
    { id: "ilev_1", inventory_item_id: "iitem_1", location_id: "sloc_1", stocked_quantity: 5 },
  ]);
});

test("a size that the shop does not know is added", () => {
  const larger = { label: "1 kg", price: 165_000, weight_grams: 1100, stock: 9 };
  const change = changesOf(row, { ...wanted, variants: [...wanted.variants, larger] }, KEEP);
  expect(change?.newVariants).toEqual({
    optionId: "opt_1",
    knownCount: 1,
    variants: [larger],
  });
  expect(change?.variants).toEqual([]);
});
