"use client";

import type { ReactNode } from "react";
import type { Aftersales } from "@/lib/medusa/aftersales";
import { FieldFrame, toldOf } from "@/lib/ui/field-frame";
import { FormErrors } from "@/lib/ui/form-errors";
import { KeptFields } from "@/lib/ui/kept-fields";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { submitReturn } from "./actions";
import { FIRST_STATE } from "./form-state";
import { HiddenFields } from "./hidden-fields";
import { quantityField } from "./return-form";

/** What the form says. */
export interface ReturnWords {
  lead: string;
  items: string;
  /** With `{count}` where the number goes. */
  most: string;
  reason: string;
  submit: string;
  errorTitle: string;
}

interface ReturnGoodsFormProps {
  token: string;
  locale: string;
  returnable: Aftersales["returnable"];
  words: ReturnWords;
  /** The way back, beside the button. */
  children: ReactNode;
}

const IDS = { items: "return-items", reason: "return-reason" } as const;

/** Asks how many of what are given back, and why; keeps what was typed, works without scripts too. */
export function ReturnGoodsForm(props: ReturnGoodsFormProps) {
  const { token, locale, returnable, words, children } = props;
  const { state, form } = useSentForm(submitReturn, FIRST_STATE);
  const { values, errors } = state;
  const reason = { id: IDS.reason, error: errors.reason };
  return (
    <form {...form} noValidate className="card grid gap-5 p-5 sm:p-6">
      <HiddenFields token={token} locale={locale} />
      <FormErrors
        state={state}
        title={words.errorTitle}
        fields={[
          { name: "items", id: IDS.items, label: words.items },
          { name: "reason", id: IDS.reason, label: words.reason },
        ]}
      />
      <p>{words.lead}</p>
      <fieldset
        id={IDS.items}
        tabIndex={-1}
        aria-describedby={errors.items && `${IDS.items}-error`}
        className="grid gap-3"
      >
        <legend className="mb-2 font-medium">{words.items}</legend>
        {returnable.map(({ itemId, title, variantLabel, quantity }) => (
          <div key={itemId} className="flex items-center justify-between gap-4">
            <label htmlFor={itemId} className="min-w-0 wrap-anywhere">
              {title} <span className="text-ink-soft">({variantLabel})</span>
              <span className="block text-sm text-ink-soft">
                {words.most.replace("{count}", String(quantity))}
              </span>
            </label>
            <input
              id={itemId}
              name={quantityField(itemId)}
              type="number"
              min={0}
              max={quantity}
              defaultValue={
                values[quantityField(itemId)] ?? (returnable.length === 1 ? quantity : 0)
              }
              inputMode="numeric"
              className="field w-28 shrink-0"
            />
          </div>
        ))}
        {errors.items !== undefined && (
          <p id={`${IDS.items}-error`} className="text-sm font-medium text-danger">
            {errors.items}
          </p>
        )}
      </fieldset>
      <FieldFrame {...reason} label={words.reason}>
        <textarea
          {...toldOf(reason)}
          id={reason.id}
          name="reason"
          rows={4}
          required
          maxLength={300}
          defaultValue={values.reason}
          className="field w-full"
        />
      </FieldFrame>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="btn btn-primary">
          {words.submit}
        </button>
        {children}
      </div>
      <KeptFields name="return" />
    </form>
  );
}
