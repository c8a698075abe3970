-- What is wrong with the stock and what was paid for it; all are 0 whenever nothing is under way.
with shelf as (
  select level.stocked_quantity as stocked, level.reserved_quantity as reserved,
    coalesce((
      select sum(held.quantity) from reservation_item held
      where held.inventory_item_id = level.inventory_item_id
        and held.location_id = level.location_id
        and held.deleted_at is null
    ), 0) as promised
  from inventory_level level
  where level.deleted_at is null
)
select
  -- Shelves of which more is promised than there is.
  (select count(*)::int from shelf where promised > stocked) as oversold,
  -- Shelves whose own count is not that of their reservations.
  (select count(*)::int from shelf where promised <> reserved) as miscounted,
  -- Lines of open orders that hold no goods.
  (
    select count(*)::int
    from "order" placed
      join order_item item on item.order_id = placed.id and item.deleted_at is null
      join order_line_item line on line.id = item.item_id
      join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
    where placed.status = 'pending' and placed.deleted_at is null and item.fulfilled_quantity = 0
      -- Medusa keeps every version of a line.
      and item.version = (
        select max(latest.version) from order_item latest
        where latest.order_id = placed.id and latest.item_id = line.id
      )
      and not exists (
        select from reservation_item held
        where held.line_item_id = line.id and held.deleted_at is null
      )
  ) as unheld,
  -- Payments whose money was taken more than once.
  (
    select count(*)::int from (
      select from capture where deleted_at is null group by payment_id having count(*) > 1
    ) taken
  ) as taken_twice
