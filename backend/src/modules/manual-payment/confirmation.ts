/** What a manager's confirmation adds to the authorization of a payment. */
export interface Confirmation extends Record<string, unknown> {
  /** Id of the user who saw the money. */
  confirmed_by: string;
}

/** Whether an authorization comes from a manager. */
export function isConfirmed(context: object | undefined): boolean {
  const by: unknown = context && Reflect.get(context, "confirmed_by");
  return typeof by === "string" && by !== "";
}
