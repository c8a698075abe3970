/** The fields of the account's forms. */
export const FIELDS = ["name", "email", "password", "consent"] as const;
export type Field = (typeof FIELDS)[number];

/** What an account's form shows again after it was refused. A password is never among it. */
export interface FormState {
  attempt: number;
  values: Partial<Record<Field, string>>;
  /** What is wrong with a field, in the reader's language. */
  errors: Partial<Record<Field, string>>;
  /** What is wrong with all of it. */
  problem: string | null;
}

export const FIRST_STATE: FormState = { attempt: 0, values: {}, errors: {}, problem: null };
