"use client";

import { type ReactNode, useRef } from "react";
import { choiceClass } from "@/lib/ui/choice";
import type { Way } from "./delivery-ways";
import { type Field, fieldId } from "./field-names";
import { useField } from "./form-state";
import { useChosenDelivery } from "./use-chosen-delivery";

/** One way to choose; what can not be chosen stays in sight with the reason. */
export interface Choice {
  value: string;
  label: string;
  /** Shown beside the label, e.g. a fee. */
  aside?: string;
  details: ReactNode;
  isAvailable: boolean;
  /** The one way of delivery that it goes with, and what is said while another is chosen. */
  onlyWith?: { delivery: Way; reason: string };
  /** Not shown to a browser without scripts. */
  needsScripts?: boolean;
}

interface ChoiceFieldProps {
  name: Field;
  legend: string;
  choices: readonly Choice[];
}

/** Radio buttons with room to explain each of them; the first that is available is chosen. */
export function ChoiceField({ name, legend, choices }: ChoiceFieldProps) {
  const { value, error } = useField(name);
  const id = fieldId(name);
  const errorId = error === undefined ? undefined : `${id}-error`;
  const available = choices.filter(({ isAvailable }) => isAvailable);
  const set = useRef<HTMLFieldSetElement>(null);
  const delivery = useChosenDelivery(set);
  const reasonAgainst = ({ onlyWith }: Choice) =>
    onlyWith && delivery && delivery !== onlyWith.delivery ? onlyWith.reason : undefined;
  const chosen = available.find((choice) => choice.value === value) ?? available[0];
  return (
    <fieldset
      ref={set}
      id={id}
      tabIndex={-1}
      aria-describedby={errorId}
      className="grid grid-cols-1 gap-2"
    >
      <legend className="mb-3 font-display text-xl font-semibold">{legend}</legend>
      {choices.map((choice) => (
        <div
          key={choice.value}
          className={choice.needsScripts ? `${choiceClass} noscript:hidden` : choiceClass}
        >
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice === chosen}
            disabled={!choice.isAvailable || reasonAgainst(choice) !== undefined}
            aria-describedby={`${id}-${choice.value}-details`}
          />
          <div className="min-w-0 grow">
            <label
              htmlFor={`${id}-${choice.value}`}
              className="flex flex-wrap justify-between gap-x-4 font-medium"
            >
              <span className="min-w-0 wrap-anywhere">{choice.label}</span>
              {choice.aside !== undefined && <span>{choice.aside}</span>}
            </label>
            <div
              id={`${id}-${choice.value}-details`}
              aria-live={choice.onlyWith && "polite"}
              className="text-sm text-ink-soft"
            >
              {reasonAgainst(choice) ?? choice.details}
            </div>
          </div>
        </div>
      ))}
      {errorId !== undefined && (
        <p id={errorId} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
