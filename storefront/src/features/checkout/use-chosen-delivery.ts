import { type RefObject, useEffect, useState } from "react";
import type { Field } from "./field-names";

const DELIVERY: Field = "delivery";

/**
 * The way of delivery that is chosen in the form around a set of choices; null until scripts run. What
 * can not be chosen with it is given up for the first that can.
 */
export function useChosenDelivery(set: RefObject<HTMLFieldSetElement | null>): string | null {
  const [chosen, setChosen] = useState<string | null>(null);
  // After each drawing: the form is reset when it was answered, and may offer other ways.
  useEffect(() => {
    const form = set.current?.form;
    if (!form) return;
    const read = () => setChosen(new FormData(form).get(DELIVERY) as string | null);
    read();
    const closed = set.current?.querySelector<HTMLInputElement>("input:checked:disabled");
    const open = set.current?.querySelector<HTMLInputElement>("input:enabled");
    if (closed && open) open.checked = true;
    form.addEventListener("change", read);
    return () => form.removeEventListener("change", read);
  });
  return chosen;
}
