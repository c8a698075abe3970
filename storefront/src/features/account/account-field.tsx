import { FormField } from "@/lib/ui/form-field";
import type { Field } from "./state";

export interface AccountFieldProps {
  name: Field;
  label: string;
  /** What it is called where it is spoken of, when its label is a whole sentence. */
  shortLabel?: string;
  hint?: string;
  type: "text" | "email" | "password" | "checkbox";
  autoComplete: string;
  value: string | undefined;
  error: string | undefined;
}

/** The id of a field on the page, to which messages about it lead. */
export function accountFieldId(name: Field): string {
  return `account-${name}`;
}

/** A labelled field, or a box to tick; what is wrong with it is said at it and above the form. */
export function AccountField({ shortLabel: _, value, ...field }: AccountFieldProps) {
  const id = accountFieldId(field.name);
  if (field.type !== "checkbox") return <FormField {...field} id={id} defaultValue={value} />;
  const { label, error } = field;
  return (
    <div className="flex items-start gap-3">
      <input
        type="checkbox"
        id={id}
        name={field.name}
        autoComplete={field.autoComplete}
        value="yes"
        defaultChecked={value === "yes"}
        required
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
        className="mt-1"
      />
      <label htmlFor={id}>{label}</label>
      {error !== undefined && (
        <p id={`${id}-error`} className="sr-only">
          {error}
        </p>
      )}
    </div>
  );
}
