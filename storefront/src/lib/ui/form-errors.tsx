import { ErrorSummary } from "./error-summary";

interface FormErrorsProps {
  state: {
    attempt: number;
    /** What is wrong with a field, by its name. */
    errors: Readonly<Partial<Record<string, string>>>;
    /** What is wrong with all of it. */
    problem: string | null;
  };
  /** What the list of wrong fields is called. */
  title: string;
  /** All that can be wrong, in the order of the form. */
  fields: readonly { name: string; id: string; label: string }[];
}

/** What is wrong with a form, as its state tells of it. */
export function FormErrors({ state, title, fields }: FormErrorsProps) {
  const wrong = fields.flatMap(({ name, id, label }) => {
    const error = state.errors[name];
    return error === undefined ? [] : [{ id, label, error }];
  });
  return (
    <ErrorSummary
      attempt={state.attempt}
      title={wrong.length > 0 ? title : undefined}
      problems={state.problem === null ? [] : [state.problem]}
      fields={wrong}
    />
  );
}
