import { FIELDS, type Field, fieldId } from "./field-names";
import type { CheckoutState } from "./state";

/** What the list of errors is told. */
export interface ErrorListProps {
  state: CheckoutState;
  title: string;
  /** How each field is called. */
  labels: Partial<Record<Field, string>>;
  basketLink: { href: string; label: string };
}

/** Everything that kept an order from being placed, each with the way to where it is put right. */
export function ErrorList({ state, title, labels, basketLink }: ErrorListProps) {
  const wrong = FIELDS.filter((name) => state.errors[name] !== undefined);
  return (
    <>
      <p className="font-semibold">{title}</p>
      <ul className="mt-2 list-disc pl-5">
        {state.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {wrong.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`} className="underline">
              {labels[name]}
            </a>
            {`: ${state.errors[name]}`}
          </li>
        ))}
      </ul>
      {state.problems.length > 0 && (
        <p className="mt-2">
          <a href={basketLink.href} className="underline">
            {basketLink.label}
          </a>
        </p>
      )}
    </>
  );
}
