import { defineLink } from "@medusajs/framework/utils";
import SalesChannelModule from "@medusajs/medusa/sales-channel";
import VillageModule from "../modules/village";

/** One enterprise sells in exactly one sales channel: a cart of that channel is a basket of its own. */
export default defineLink(
  VillageModule.linkable.enterprise,
  SalesChannelModule.linkable.salesChannel,
);
