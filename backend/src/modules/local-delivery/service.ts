import { MedusaService } from "@medusajs/framework/utils";
import { type LocalTerms, toLocalTerms } from "../../lib/delivery/local/terms";
import { LocalCarrier } from "./models/local-carrier";

/**
 * Keeps what enterprises say of the carriers they send out themselves. It is no part of the module that
 * keeps couriers' rates: Medusa asks one module for all that hangs on an enterprise by one question,
 * and would take one table for the other.
 */
export default class LocalDeliveryModuleService extends MedusaService({ LocalCarrier }) {
  /** What an enterprise says of its carrier; null where it never said anything. */
  async termsOf(enterprise_id: string): Promise<LocalTerms | null> {
    const [row] = await this.listLocalCarriers({ enterprise_id }, { take: 1 });
    return row === undefined ? null : toLocalTerms(row);
  }
}
