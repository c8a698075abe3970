interface LookupFieldProps {
  name: "number" | "contact";
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  autoComplete: string;
}

/** A labelled field that keeps what was typed; what is wrong with it is said above the form. */
export function LookupField({ name, label, hint, value, error, autoComplete }: LookupFieldProps) {
  const id = `lookup-${name}`;
  const described = [
    hint === undefined ? "" : `${id}-hint`,
    error === undefined ? "" : `${id}-error`,
  ].filter((part) => part !== "");
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        required
        aria-invalid={error !== undefined}
        aria-describedby={described.join(" ") || undefined}
        className="field w-full"
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
