import type { ComponentProps } from "react";
import { FieldFrame, toldOf } from "./field-frame";

interface FormFieldProps extends Omit<ComponentProps<"input">, "className"> {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in the reader's language. */
  error: string | undefined;
}

/** A labelled field that has to be filled in, and what is wrong with it. */
export function FormField({ label, hint, error, ...input }: FormFieldProps) {
  const told = { id: input.id, hint, error };
  return (
    <FieldFrame {...told} label={label}>
      <input required {...input} {...toldOf(told)} className="field w-full" />
    </FieldFrame>
  );
}
