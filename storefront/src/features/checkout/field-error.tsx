"use client";

import type { Field } from "./field-names";
import { useField } from "./form-state";

/** What is wrong with a field that is no input; nothing while it is right. */
export function FieldError({ name }: { name: Field }) {
  const { error } = useField(name);
  return error === undefined ? null : <p className="text-sm font-medium text-danger">{error}</p>;
}
