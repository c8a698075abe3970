"use client";

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
  className = "",
  fallback,
  isOptional = false,
  ...input
}: TextFieldProps) {
  const { value, error } = useField(name);
  const id = fieldId(name);
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  return (
    <div className={`grid grid-cols-1 content-start gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hintId !== undefined && (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        name={name}
        defaultValue={value || fallback}
        maxLength={MAX_LENGTH}
        required={!isOptional}
        aria-invalid={error !== undefined}
        aria-describedby={[errorId, hintId].filter(Boolean).join(" ") || undefined}
        className="field w-full"
      />
      {errorId !== undefined && (
        <p id={errorId} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
