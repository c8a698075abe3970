import type { ReturnWish } from "@/lib/medusa/aftersales";

const PREFIX = "quantity:";

/** The name of the field that asks how many of a line are given back. */
export function quantityField(itemId: string): string {
  return PREFIX + itemId;
}

/** What a form asks to be taken back; lines of which nothing is chosen are not in it. */
export function readReturnForm(form: FormData): ReturnWish {
  const items = [...form].flatMap(([name, value]) => {
    const quantity = Number(value);
    const isChosen = name.startsWith(PREFIX) && Number.isInteger(quantity) && quantity > 0;
    return isChosen ? [{ item_id: name.slice(PREFIX.length), quantity }] : [];
  });
  return { items, reason: String(form.get("reason") ?? "").trim() };
}
