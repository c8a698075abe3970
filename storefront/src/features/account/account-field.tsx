import type { Field } from "./state";

export interface AccountFieldProps {
  name: Field;
  label: string;
  hint?: string;
  type: "text" | "email" | "password" | "checkbox";
  autoComplete: string;
  value: string | undefined;
  error: string | undefined;
}

/** A labelled field, or a box to tick; what is wrong with it is said at it and above the form. */
export function AccountField({ label, hint, value, error, ...input }: AccountFieldProps) {
  const id = `account-${input.name}`;
  const isBox = input.type === "checkbox";
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ].join(" ");
  const words = (
    <label htmlFor={id} className={isBox ? "" : "font-medium"}>
      {label}
    </label>
  );
  return (
    <div className={isBox ? "flex items-start gap-3" : "grid gap-1"}>
      {!isBox && words}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        {...(isBox ? { value: "yes", defaultChecked: value === "yes" } : { defaultValue: value })}
        required
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        className={isBox ? "mt-1" : "field w-full"}
      />
      {isBox && words}
      {error !== undefined && (
        <p id={`${id}-error`} className={isBox ? "sr-only" : "text-sm font-medium text-danger"}>
          {error}
        </p>
      )}
    </div>
  );
}
