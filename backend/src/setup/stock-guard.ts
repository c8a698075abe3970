import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OVERSOLD } from "../lib/checkout/oversold";

/**
 * Lets the database itself refuse to promise more than there is. The rules above it do so with words
 * for the buyer; this holds even where they are passed by: another process without a shared lock, a
 * script, an order made on Medusa's own pages. Goods that a manager sells in advance are left alone.
 *
 * The shelf's row is locked first, so that two promises are counted one after the other: each
 * statement of a volatile function sees what was committed meanwhile.
 */
export async function ensureStockGuard(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function refuse_oversold_reservation() returns trigger language plpgsql as $$
    declare
      shelf numeric;
      promised numeric;
    begin
      select stocked_quantity into shelf from inventory_level
        where inventory_item_id = new.inventory_item_id and location_id = new.location_id
          and deleted_at is null
        for update;
      select coalesce(sum(quantity), 0) into promised from reservation_item
        where inventory_item_id = new.inventory_item_id and location_id = new.location_id
          and deleted_at is null and not allow_backorder;
      if promised > coalesce(shelf, 0) then
        raise exception '${OVERSOLD}: % promised of %', promised, coalesce(shelf, 0)
          using errcode = 'check_violation', constraint = '${OVERSOLD}';
      end if;
      return null;
    end
    $$;

    create or replace trigger refuse_oversold_new after insert on reservation_item
      for each row when (new.deleted_at is null and not new.allow_backorder)
      execute function refuse_oversold_reservation();

    create or replace trigger refuse_oversold_more after update on reservation_item
      for each row when (
        new.deleted_at is null and not new.allow_backorder
        and (new.quantity > old.quantity or old.deleted_at is not null
          or new.location_id <> old.location_id)
      )
      execute function refuse_oversold_reservation();
  `);
}
