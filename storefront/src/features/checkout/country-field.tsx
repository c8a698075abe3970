"use client";

import type { ReactNode } from "react";
import { FieldFrame, toldOf } from "@/lib/ui/field-frame";
import { type Field, fieldId } from "./field-names";
import { useField } from "./form-state";

interface CountryFieldProps {
  /** ISO code of the country that the goods go to as things stand; null where they stay in Indonesia. */
  chosen: string | null;
  /** Where couriers go, by name. */
  countries: readonly { code: string; name: string }[];
  texts: {
    title: string;
    label: string;
    hint: string;
    none: string;
    use: string;
    /** Which country is chosen; empty while none is. */
    chosen: string;
  };
  /** What is to be said to those whose country is not among them. */
  children: ReactNode;
}

const NAME: Field = "country";

/** Another country to send to, from a list, taken by a button of the form. Folded up for those who live here. */
export function CountryField({ chosen, countries, texts, children }: CountryFieldProps) {
  const { value, error } = useField(NAME);
  const told = { id: fieldId(NAME), hint: texts.hint, error };
  const selected = value ?? chosen ?? "";
  return (
    <details open={chosen !== null || error !== undefined}>
      <summary className="link min-h-11 py-3 font-medium">{texts.title}</summary>
      <FieldFrame
        {...told}
        label={texts.label}
        below={
          <>
            <p role="status" className="mt-1 font-semibold empty:hidden">
              {texts.chosen}
            </p>
            {children}
          </>
        }
      >
        <div className="flex flex-wrap gap-2">
          <select
            // A form that was sent goes back to what a list began with, not to what it now begins with.
            key={selected}
            {...toldOf(told)}
            id={told.id}
            name={NAME}
            defaultValue={selected}
            autoComplete="country"
            className="field min-w-0 grow"
          >
            <option value="">{texts.none}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" name="use_country" value="1" className="btn btn-secondary">
            {texts.use}
          </button>
        </div>
      </FieldFrame>
    </details>
  );
}
