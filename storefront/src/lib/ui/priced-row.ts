/** What is paid for and beside it the price, which goes below before it goes into pieces. */
export const pricedRowClass =
  "flex flex-wrap justify-between gap-x-4 *:first:min-w-0 *:first:grow *:first:basis-32 *:first:wrap-anywhere *:last:ml-auto *:last:text-right";
