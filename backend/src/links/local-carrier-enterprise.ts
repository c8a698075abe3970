import { defineLink } from "@medusajs/framework/utils";
import LocalDeliveryModule from "../modules/local-delivery";
import VillageModule from "../modules/village";

/** Whose own carrier it is. */
export default defineLink(
  { linkable: LocalDeliveryModule.linkable.localCarrier, field: "enterprise_id" },
  VillageModule.linkable.enterprise,
  { readOnly: true },
);
