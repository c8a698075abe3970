/** What a buyer fills in, in the order of the page. */
export const FIELDS = [
  "name",
  "phone",
  "email",
  "place",
  "country",
  "delivery",
  "village_code",
  "line",
  "line2",
  "village",
  "city",
  "state",
  "postal_code",
  "payment",
] as const;

export type Field = (typeof FIELDS)[number];

/** The longest text that a field takes. */
export const MAX_LENGTH = 200;

/** The id of a field on the page, to which messages about it lead. */
export function fieldId(name: Field): string {
  return `field-${name}`;
}

/** The name of the button that orders, by which it is told from Enter in a field. */
export const ORDER_BUTTON = "place_order";
