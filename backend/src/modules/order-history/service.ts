import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
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
const COUNTED = `(select concat(?::text, ':', count(*)) from "order_event" where "order_id" = ?
  and "kind" not in (?, 'placed') and "deleted_at" is null)`;

/** A line of an order's history as it is kept. */
export type OrderEventRow = InferTypeOf<typeof OrderEvent>;

/** What there is to tell of an event. */
export type Telling = Pick<
  OrderEventRow,
  "id" | "order_id" | "kind" | "by" | "note" | "told_tries"
>;

/** Whoever was told of a line at once has this long, in seconds, before others look after it. */
const FIRST_WAIT = 60;
/** The longest time between two tries, in seconds. */
const LONGEST_WAIT = 3600;

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
      `insert into "order_event" ("id", "order_id", "kind", "by", "note", "happened_at", "tell_after", "key")
       values (?, ?, ?, ?, ?, ?, now() + interval '${FIRST_WAIT} seconds', ${key === null ? COUNTED : "?"})
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

  /**
   * Claims to tell of a line: at once, or once its time has come after a try that failed. The next try
   * may come after a minute, then after twice as long each time, up to an hour. Null where it was told
   * or somebody else is about it.
   */
  @InjectManager()
  async claimTelling(
    id: string,
    @MedusaContext() { manager }: Context<EntityManager> = {},
  ): Promise<Telling | null> {
    const rows = await manager?.execute<Telling[]>(
      `update "order_event" set "told_tries" = "told_tries" + 1, "updated_at" = now(),
       "tell_after" = now() + least(${LONGEST_WAIT}, ${FIRST_WAIT} * power(2, least("told_tries", 10))) * interval '1 second'
       where "id" = ? and "told_at" is null and "deleted_at" is null
       and ("told_tries" = 0 or "tell_after" <= now())
       returning "id", "order_id", "kind", "by", "note", "told_tries"`,
      [id],
    );
    return rows?.[0] ?? null;
  }
}
