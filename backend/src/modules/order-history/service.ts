import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { type OrderEvent as Happened, occurrenceKey } from "../../lib/orders/order-event";
import { OrderEvent } from "./models/order-event";

// The key of what may happen again: how much else has happened. How fast the beginning was written
// down does not matter to it.
const COUNTED = `(select ? || ':' || count(*) from "order_event" where "order_id" = ?
  and "kind" not in (?, 'placed') and "deleted_at" is null)`;

/** Keeps what happened to orders. */
export default class OrderHistoryModuleService extends MedusaService({ OrderEvent }) {
  /**
   * Writes a line, unless it is there: one statement, so that of all who write it at the same time one
   * does. Answers its id, or null where it was there.
   */
  @InjectManager()
  async record(
    { order_id, kind, by, note = null, occurrence, happened_at = new Date() }: Happened,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<string | null> {
    const key = occurrenceKey({ kind, occurrence });
    const rows = await manager?.execute<{ id: string }[]>(
      `insert into "order_event" ("id", "order_id", "kind", "by", "note", "happened_at", "key")
       values (?, ?, ?, ?, ?, ?, ${key === null ? COUNTED : "?"})
       on conflict ("order_id", "key") where "deleted_at" is null do nothing returning "id"`,
      [
        generateEntityId(undefined, "ordev"),
        order_id,
        kind,
        by,
        note,
        new Date(happened_at),
        ...(key === null ? [kind, order_id, kind] : [key]),
      ],
    );
    return rows?.[0]?.id ?? null;
  }
}
