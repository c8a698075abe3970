/** What a manager can say of an enterprise. */
export interface EnterpriseFacts {
  name: string;
  address: string;
  whatsapp: string;
  email: string | null;
  opening_hours: string;
  payment_hours: number;
  qris: string | null;
  bank_name: string | null;
  bank_account_number: string | null;
  bank_account_holder: string | null;
  cash_on_pickup: boolean;
}

type Name = keyof EnterpriseFacts;

/** Money goes where these three say: they are never taken from two forms. */
const ACCOUNT: readonly string[] = [
  "bank_name",
  "bank_account_number",
  "bank_account_holder",
] satisfies Name[];

/** What a form says otherwise than before. */
export function changesOf(
  before: EnterpriseFacts,
  now: Partial<EnterpriseFacts>,
): Partial<EnterpriseFacts> {
  const names = Object.keys(now) as Name[];
  const changed = names.filter((name) => now[name] !== before[name]);
  const isAccountNew = changed.some((name) => ACCOUNT.includes(name));
  const said = names.filter(
    (name) => changed.includes(name) || (isAccountNew && ACCOUNT.includes(name)),
  );
  return Object.fromEntries(said.map((name) => [name, now[name]]));
}
