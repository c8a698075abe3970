import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { ConsentEntry } from "./models/consent-entry";
import { KeptOrder } from "./models/kept-order";
import { PasswordReset } from "./models/password-reset";

export type ConsentEntryRow = InferTypeOf<typeof ConsentEntry>;

/** A way to a new password. */
export type PasswordResetRow = Pick<
  InferTypeOf<typeof PasswordReset>,
  "customer_id" | "token_hash" | "expires_at"
>;

/** Keeps which orders are in whose account, what buyers agreed to, and who may choose a new password. */
export default class AccountModuleService extends MedusaService({
  KeptOrder,
  ConsentEntry,
  PasswordReset,
}) {
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

  /** Offers a new password to an account, instead of what was offered before. */
  @InjectManager()
  async offerReset(
    { customer_id, token_hash, expires_at }: PasswordResetRow,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<void> {
    await manager?.execute(
      `insert into "password_reset" ("id", "customer_id", "token_hash", "expires_at")
       values (?, ?, ?, ?) on conflict ("customer_id") where "deleted_at" is null do update
       set "token_hash" = excluded."token_hash", "expires_at" = excluded."expires_at", "updated_at" = now()`,
      [generateEntityId(undefined, "pwres"), customer_id, token_hash, expires_at],
    );
  }

  /** Uses a way to a new password: one statement, so that of all who try at the same time one does. */
  @InjectManager()
  async takeReset(
    tokenHash: string,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<PasswordResetRow | null> {
    const rows = await manager?.execute<PasswordResetRow[]>(
      `delete from "password_reset" where "token_hash" = ? and "expires_at" > now()
       and "deleted_at" is null returning "customer_id", "token_hash", "expires_at"`,
      [tokenHash],
    );
    return rows?.[0] ?? null;
  }

  /** Takes back what was offered to an account, and what nobody used in time. */
  @InjectManager()
  async forgetResets(
    customerId: string,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<void> {
    await manager?.execute(
      `delete from "password_reset" where "customer_id" = ? or "expires_at" <= now()`,
      [customerId],
    );
  }
}
