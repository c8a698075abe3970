import { defineLink } from "@medusajs/framework/utils";
import StockLocationModule from "@medusajs/medusa/stock-location";
import VillageModule from "../modules/village";

/** Where an enterprise keeps its goods: web, counter and WhatsApp sell from this one stock. */
export default defineLink(
  VillageModule.linkable.enterprise,
  StockLocationModule.linkable.stockLocation,
);
