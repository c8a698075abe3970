"use client";

import { FieldFrame, toldOf } from "@/lib/ui/field-frame";
import { type Field, fieldId, MAX_LENGTH } from "./field-names";
import { useField } from "./form-state";

interface TextFieldProps {
  name: Field;
  label: string;
  hint?: string | undefined;
  type?: "text" | "email" | "tel";
  inputMode?: "numeric";
  autoComplete: string;
  className?: string;
  /** What stands in it while nothing was typed. */
  fallback?: string | undefined;
  /** May be left empty. */
  isOptional?: boolean;
}

/** A labelled field that keeps what was typed and says what is wrong with it. */
export function TextField({
  name,
  label,
  hint,
  className,
  fallback,
  isOptional = false,
  ...input
}: TextFieldProps) {
  const { value, error } = useField(name);
  const told = { id: fieldId(name), hint, error };
  return (
    <FieldFrame {...told} label={label} className={className}>
      <input
        {...input}
        {...toldOf(told)}
        id={told.id}
        name={name}
        defaultValue={value || fallback}
        maxLength={MAX_LENGTH}
        required={!isOptional}
        className="field w-full"
      />
    </FieldFrame>
  );
}
