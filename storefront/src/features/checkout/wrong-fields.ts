import type { WrongField } from "@/lib/ui/error-list";
import { FIELDS, type Field, fieldId } from "./field-names";
import type { CheckoutState } from "./state";

/** What is wrong with the fields, in the order of the page, as it is listed. */
export function wrongFields(
  { errors }: Pick<CheckoutState, "errors">,
  labels: Partial<Record<Field, string>>,
): WrongField[] {
  return FIELDS.flatMap((name) => {
    const error = errors[name];
    return error === undefined ? [] : [{ id: fieldId(name), label: labels[name] ?? name, error }];
  });
}
