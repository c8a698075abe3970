import { expect, test } from "vitest";
import { quantityField, readReturnForm } from "./return-form";

test("a form asks for those lines of which something is chosen", () => {
  const form = new FormData();
  form.set("token", "a.b");
  form.set(quantityField("one"), "2");
  form.set(quantityField("none"), "0");
  form.set(quantityField("half"), "0.5");
  form.set(quantityField("word"), "two");
  form.set(quantityField("less"), "-1");
  form.set("reason", " Rusak ");
  expect(readReturnForm(form)).toEqual({
    items: [{ item_id: "one", quantity: 2 }],
    reason: "Rusak",
  });
});
