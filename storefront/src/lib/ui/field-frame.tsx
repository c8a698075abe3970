import type { ReactNode } from "react";

interface Told {
  /** Of the field. */
  id: string;
  hint?: string | undefined;
  /** What is wrong with it. */
  error: string | undefined;
}

interface FieldFrameProps extends Told {
  label: string;
  className?: string;
  /** The field, with what `toldOf` says of it. */
  children: ReactNode;
  /** Beneath what is wrong. */
  below?: ReactNode;
}

/** What stands around a field: how it is called, what to know of it, what is wrong with it. */
export function FieldFrame({ id, label, hint, error, className = "", ...inner }: FieldFrameProps) {
  return (
    <div className={`grid grid-cols-1 content-start gap-1 ${className}`}>
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {inner.children}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
      {inner.below}
    </div>
  );
}

/** Ties a field to what its frame says of it. */
export function toldOf({ id, hint, error }: Told) {
  const parts = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`];
  return {
    "aria-invalid": error !== undefined,
    "aria-describedby": parts.filter(Boolean).join(" ") || undefined,
  };
}
