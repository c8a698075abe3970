import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";
import VillageModule from "../modules/village";

/** How the goods of an enterprise are handed over. */
export default defineLink(
  VillageModule.linkable.enterprise,
  FulfillmentModule.linkable.shippingProfile,
);
