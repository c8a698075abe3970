import { defineLink } from "@medusajs/framework/utils";
import LocalDeliveryModule from "../modules/local-delivery";
import VillageModule from "../modules/village";

/** The carrier that an enterprise sends out itself. */
export default defineLink(
  { linkable: VillageModule.linkable.enterprise, field: "id" },
  { ...LocalDeliveryModule.linkable.localCarrier.id, primaryKey: "enterprise_id" },
  { readOnly: true },
);
