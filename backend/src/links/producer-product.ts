import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import VillageModule from "../modules/village";

/** Who made a product. */
export default defineLink(VillageModule.linkable.producer, {
  linkable: ProductModule.linkable.product,
  isList: true,
});
