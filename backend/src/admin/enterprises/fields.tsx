import { Hint, Input, Label, Switch, Textarea } from "@medusajs/ui";
import { createContext, type ReactNode, useContext, useId } from "react";
import { useTranslation } from "react-i18next";

/** The fields that the backend refused, by their paths. */
export const WrongFields = createContext<readonly string[]>([]);

interface FieldProps {
  /** What the backend calls it. */
  name: string;
  label: string;
  hint?: string | undefined;
}

interface FrameProps extends FieldProps {
  children: (input: {
    id: string;
    name: string;
    "aria-describedby": string | undefined;
    "aria-invalid": boolean;
  }) => ReactNode;
}

/** A label, a field, what helps to fill it in, and that it was refused. */
function Frame({ name, label, hint, children }: FrameProps) {
  const { t } = useTranslation();
  const id = useId();
  const isWrong = useContext(WrongFields).some(
    (path) => path === name || path.startsWith(`${name}.`),
  );
  const isDescribed = isWrong || hint !== undefined;
  return (
    <div className="grid content-start gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        name,
        "aria-describedby": isDescribed ? `${id}-hint` : undefined,
        "aria-invalid": isWrong,
      })}
      {isDescribed && (
        <Hint id={`${id}-hint`} variant={isWrong ? "error" : "info"}>
          {isWrong ? `${t("lapak.enterprises.check")} ${hint ?? ""}` : hint}
        </Hint>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "email" | "tel" | "time";
  required?: boolean;
  maxLength?: number;
  /** Several lines. */
  isLong?: boolean;
}

/** A line of text, or several. */
export function TextField({
  value,
  onChange,
  isLong = false,
  type = "text",
  required = false,
  maxLength = 120,
  ...frame
}: TextFieldProps) {
  return (
    <Frame {...frame}>
      {(input) => {
        const field = { ...input, value, required, maxLength };
        return isLong ? (
          <Textarea {...field} rows={3} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <Input {...field} type={type} onChange={({ target }) => onChange(target.value)} />
        );
      }}
    </Frame>
  );
}

interface NumberFieldProps extends FieldProps {
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
  step?: number;
  required?: boolean;
}

/** A number between two others. */
export function NumberField({ value, onChange, min, max, ...rest }: NumberFieldProps) {
  const { step = 1, required = true, ...frame } = rest;
  return (
    <Frame {...frame}>
      {(input) => (
        <Input
          {...input}
          type="number"
          inputMode="numeric"
          required={required}
          min={min}
          max={max}
          step={step}
          value={Number.isNaN(value) ? "" : value}
          onChange={({ target }) => onChange(target.valueAsNumber)}
        />
      )}
    </Frame>
  );
}

interface SwitchFieldProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off. */
export function SwitchField({ label, hint, checked, onChange }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        className="shrink-0"
        checked={checked}
        onCheckedChange={onChange}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <div className="grid gap-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      </div>
    </div>
  );
}
