"use client";

import type { ReactNode } from "react";
import { ErrorSummary } from "@/lib/ui/error-summary";
import { KeptFields } from "@/lib/ui/kept-fields";
import { useSentForm } from "@/lib/ui/use-sent-form";
import { submitOrder } from "./actions";
import type { Field } from "./field-names";
import { FormState } from "./form-state";
import { type CheckoutState, FIRST_STATE } from "./state";
import { wrongFields } from "./wrong-fields";

interface CheckoutFormProps {
  /** What the fields hold at first. */
  known: CheckoutState["values"];
  /** Sent along unseen. */
  hidden: Readonly<Record<string, string>>;
  errorTitle: string;
  /** How each field is called, for the list of what is wrong. */
  labels: Record<Field, string>;
  basketLink: { href: string; label: string };
  children: ReactNode;
}

/**
 * The checkout as a form that knows what was wrong with it the last time. Without scripts the same
 * answer comes with the page.
 */
export function CheckoutForm(props: CheckoutFormProps) {
  const { state, form } = useSentForm(submitOrder, { ...FIRST_STATE, values: props.known });
  return (
    <FormState state={state}>
      {/* The server checks and says in the buyer's language what the browser would say in its own. */}
      <form
        {...form}
        noValidate
        className="group/checkout grid grid-cols-1 gap-8 lg:grid-cols-[1fr_22rem]"
      >
        {Object.entries(props.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* Enter in any field presses the first button there is: one that looks up what stands in the place's field, and orders where nothing does. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <ErrorSummary
          attempt={state.attempt}
          title={props.errorTitle}
          problems={state.problems}
          fields={wrongFields(state, props.labels)}
          className="lg:col-span-2"
        >
          {state.problems.length > 0 && (
            <p className="mt-2">
              <a href={props.basketLink.href} className="underline">
                {props.basketLink.label}
              </a>
            </p>
          )}
        </ErrorSummary>
        {props.children}
        <KeptFields name="checkout" />
      </form>
    </FormState>
  );
}
