import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import VillageModule from "../modules/village";

/** What the village says of a product. */
export default defineLink(
  { linkable: VillageModule.linkable.goods, deleteCascade: true },
  ProductModule.linkable.product,
);
