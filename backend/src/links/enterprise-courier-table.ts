import { defineLink } from "@medusajs/framework/utils";
import DeliveryModule from "../modules/delivery";
import VillageModule from "../modules/village";

/** What couriers cost from an enterprise. */
export default defineLink(
  { linkable: VillageModule.linkable.enterprise, field: "id" },
  { ...DeliveryModule.linkable.courierTable.id, primaryKey: "enterprise_id" },
  { readOnly: true },
);
