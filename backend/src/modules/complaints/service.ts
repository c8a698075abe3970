import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Complaint } from "./models/complaint";

/** A complaint and what became of it. */
export type ComplaintRow = InferTypeOf<typeof Complaint>;

interface Answer {
  outcome: "settled" | "declined";
  answer: string;
  /** Id of the manager. */
  by: string;
}

/** Keeps what buyers complain of. */
export default class ComplaintsModuleService extends MedusaService({ Complaint }) {
  /**
   * Closes a complaint of an order with an answer, unless it is closed: one statement, so that of all
   * who answer at the same time one does. Answers whether it was this one.
   */
  @InjectManager()
  async close(
    { id, order_id }: { id: string; order_id: string },
    { outcome, answer, by }: Answer,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<boolean> {
    const rows = await manager?.execute<unknown[]>(
      `update "complaint" set "status" = ?, "answer" = ?, "answered_by" = ?, "answered_at" = now(),
       "updated_at" = now()
       where "id" = ? and "order_id" = ? and "status" = 'open' and "deleted_at" is null returning "id"`,
      [outcome, answer, by, id, order_id],
    );
    return rows?.length === 1;
  }
}
