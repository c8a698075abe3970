import { defineLink } from "@medusajs/framework/utils";
import CardPaymentModule from "../modules/card-payment";
import VillageModule from "../modules/village";

/** Where the cards of an enterprise's buyers are paid to. */
export default defineLink(
  { linkable: VillageModule.linkable.enterprise, field: "id" },
  { ...CardPaymentModule.linkable.cardAccount.id, primaryKey: "enterprise_id" },
  { readOnly: true },
);
