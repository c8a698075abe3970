import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { OrderCancellation } from "./models/order-cancellation";
import { OwedRefund } from "./models/owed-refund";
import { RefundAccount } from "./models/refund-account";
import { type ReturnedItem, ReturnRequest } from "./models/return-request";

export type OrderCancellationRow = InferTypeOf<typeof OrderCancellation>;
export type OwedRefundRow = InferTypeOf<typeof OwedRefund>;
export type RefundAccountRow = InferTypeOf<typeof RefundAccount>;
export type ReturnRequestRow = Omit<InferTypeOf<typeof ReturnRequest>, "items"> & {
  items: ReturnedItem[];
};

/** How money that a person sends goes back. */
export type SentBy = "transfer" | "cash";

interface Sending {
  how: SentBy;
  /** How it was paid back, in the manager's words; null where the buyer's account says it. */
  note: string | null;
  by: string;
}

type ReturnState = ReturnRequestRow["state"];

interface ReturnMove {
  from: ReturnState;
  to: ReturnState;
  by: string;
  decline_reason?: string;
}

/** Keeps what happens to an order beside its way to the buyer: canceled, given back, paid back. */
export default class AftersalesModuleService extends MedusaService({
  OrderCancellation,
  OwedRefund,
  RefundAccount,
  ReturnRequest,
}) {
  /** Notes that owed money was sent; one statement, so that of several clicks one counts. */
  @InjectManager()
  async markSent(
    id: string,
    { how, note, by }: Sending,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await manager?.execute<unknown[]>(
      `update "owed_refund" set "state" = 'sent', "how" = ?, "sent_note" = ?, "sent_by" = ?, "sent_at" = now(),
       "updated_at" = now() where "id" = ? and "state" = 'owed' and "deleted_at" is null returning "id"`,
      [how, note, by, id],
    );
    return rows?.length === 1;
  }

  /** Takes a wish to return goods from one state to another, unless somebody else was faster. */
  @InjectManager()
  async moveReturn(
    id: string,
    { from, to, by, decline_reason }: ReturnMove,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await manager?.execute<unknown[]>(
      `update "return_request" set "state" = ?, "handled_by" = ?, "decline_reason" = ?,
       "updated_at" = now() where "id" = ? and "state" = ? and "deleted_at" is null returning "id"`,
      [to, by, decline_reason ?? null, id, from],
    );
    return rows?.length === 1;
  }

  /**
   * Deletes where buyers want their money for orders of which all was sent before some time, and what
   * managers noted of ways that no account tells.
   */
  @InjectManager()
  async forgetAccounts(
    sentBefore: Date,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<number> {
    await manager?.execute(
      `update "owed_refund" set "sent_note" = null where "sent_note" is not null and "sent_at" < ?`,
      [sentBefore],
    );
    const rows = await manager?.execute<unknown[]>(
      `delete from "refund_account" account where not exists (
         select from "owed_refund" refund where refund."order_id" = account."order_id"
           and refund."deleted_at" is null
           and (refund."state" <> 'sent' or refund."sent_at" >= ?)
       ) returning "id"`,
      [sentBefore],
    );
    return rows?.length ?? 0;
  }
}
