import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { ConsentEntry } from "./models/consent-entry";
import { KeptOrder } from "./models/kept-order";

export type ConsentEntryRow = InferTypeOf<typeof ConsentEntry>;

/** Keeps which orders are in whose account, and what buyers agreed to. */
export default class AccountModuleService extends MedusaService({ KeptOrder, ConsentEntry }) {
  /** Puts an order into an account; done twice, it is there once. Answers the new row's id, or null. */
  async keep(customerId: string, orderId: string): Promise<string | null> {
    const row = { customer_id: customerId, order_id: orderId };
    const [known] = await this.listKeptOrders(row, { select: ["id"] });
    if (known !== undefined) return null;
    try {
      return (await this.createKeptOrders(row)).id;
    } catch (error) {
      // Somebody pressed twice: the unique index let one of them in.
      const [made] = await this.listKeptOrders(row, { select: ["id"] });
      if (made === undefined) throw error;
      return null;
    }
  }
}
