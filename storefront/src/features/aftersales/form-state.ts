/** What a form of this section shows again after it was refused; texts are in the reader's language. */
export interface FormState {
  attempt: number;
  /** What was typed, by the names of the fields. */
  values: Readonly<Record<string, string>>;
  /** What is wrong with a field. */
  errors: Readonly<Record<string, string>>;
  /** What is wrong with all of it. */
  problem: string | null;
}

export const FIRST_STATE: FormState = { attempt: 0, values: {}, errors: {}, problem: null };

const MAX_LENGTH = 1000;

/** The same after another refusal, with all that was typed. */
export function refused(
  before: FormState,
  form: FormData,
  wrong: Partial<Pick<FormState, "errors" | "problem">>,
): FormState {
  const values = [...form].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, MAX_LENGTH)]] : [],
  );
  return {
    attempt: before.attempt + 1,
    values: Object.fromEntries(values),
    errors: {},
    problem: null,
    ...wrong,
  };
}
