import { defineLink } from "@medusajs/framework/utils";
import DeliveryModule from "../modules/delivery";
import VillageModule from "../modules/village";

/** Whose parcels a courier table is for. */
export default defineLink(
  { linkable: DeliveryModule.linkable.courierTable, field: "enterprise_id" },
  VillageModule.linkable.enterprise,
  { readOnly: true },
);
