/** Kinds of records whose change shows in the catalogue. */
export type Subject =
  | "product"
  | "variant"
  | "category"
  | "price"
  | "inventory_level"
  | "channel_link"
  | "goods"
  | "producer_link"
  | "producer"
  | "enterprise"
  | "courier_table"
  | "local_carrier"
  | "village"
  | "translation";

const life = (record: string) =>
  ["created", "updated", "deleted", "restored"].map((change) => `${record}.${change}`);
const link = (name: string) => [`${name}.attached`, `${name}.detached`];

/**
 * What tells of a change, as watched in a running server. Nearly always the events of modules, which
 * come whoever makes the change: an order, too, changes inventory levels by what it reserves. Two
 * workflows tell what their modules do not: many products at once, and translations.
 */
const EVENTS: Readonly<Record<Subject, readonly string[]>> = {
  product: [...life("product.product"), "product.updated"],
  variant: life("product.product-variant"),
  category: life("product.product-category"),
  price: life("pricing.price"),
  inventory_level: life("inventory.inventory-level"),
  channel_link: link("LinkProductSalesChannel"),
  goods: life("village.goods"),
  producer_link: link("LinkVillageProducerProductProduct"),
  producer: life("village.producer"),
  enterprise: life("village.enterprise"),
  courier_table: life("delivery.courier-table"),
  local_carrier: life("local_delivery.local-carrier"),
  village: life("village.village"),
  translation: ["translation.created", "translation.updated", "translation.deleted"],
};

const subjects = new Map(
  Object.entries(EVENTS).flatMap(([subject, names]) =>
    names.map((name) => [name, subject as Subject] as const),
  ),
);

/** The names of all events to listen to. */
export const CATALOGUE_EVENTS: string[] = [...subjects.keys()];

/** What an event tells of. */
export function subjectOf(eventName: string): Subject | undefined {
  return subjects.get(eventName);
}
