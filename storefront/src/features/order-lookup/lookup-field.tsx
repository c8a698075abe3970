import { FieldFrame, toldOf } from "@/lib/ui/field-frame";

interface LookupFieldProps {
  name: "number" | "contact";
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  autoComplete: string;
}

/** A labelled field that keeps what was typed; what is wrong with it is said above the form, too. */
export function LookupField({ name, label, hint, value, error, autoComplete }: LookupFieldProps) {
  const told = { id: `lookup-${name}`, hint, error };
  return (
    <FieldFrame {...told} label={label}>
      <input
        {...toldOf(told)}
        id={told.id}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        required
        className="field w-full"
      />
    </FieldFrame>
  );
}
