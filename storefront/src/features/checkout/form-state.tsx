"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Field } from "./field-names";
import { type CheckoutState, FIRST_STATE } from "./state";

const StateContext = createContext<CheckoutState>(FIRST_STATE);

/** Tells the fields within what became of the form the last time. */
export function FormState({ state, children }: { state: CheckoutState; children: ReactNode }) {
  return <StateContext value={state}>{children}</StateContext>;
}

/** What was typed into a field before, and what is wrong with it. */
export function useField(name: Field): { value: string | undefined; error: string | undefined } {
  const { values, errors } = useContext(StateContext);
  return { value: values[name], error: errors[name] };
}

/** How far the buyer has come in the lists of places; undefined while they are not used. */
export function useAreaLists(): CheckoutState["lists"] {
  return useContext(StateContext).lists;
}

/** The places that the buyer may have meant by what they asked for. */
export function usePlaces(): CheckoutState["places"] {
  return useContext(StateContext).places;
}
