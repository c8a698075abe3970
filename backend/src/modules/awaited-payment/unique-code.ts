import { randomInt } from "node:crypto";

const CODES = Array.from({ length: 999 }, (_, index) => index + 1);

/** What an enterprise has asked buyers for lately, in whole rupiah. */
export interface Asked {
  amount: number;
  code: number | null;
  /** Whether the money is still waited for. */
  is_open: boolean;
}

/**
 * Chooses a code from 1 to 999 for an order of `total` rupiah, so that neither the code nor the amount
 * that it makes is that of another open order. One that was used lately is chosen only when no other
 * is left: a transfer that comes too late should not look like somebody else's. Null when none is free.
 */
export function chooseCode(total: number, asked: readonly Asked[]): number | null {
  const open = asked.filter(({ is_open }) => is_open);
  const codes = new Set(open.map(({ code }) => code));
  const amounts = new Set(open.map(({ amount }) => amount));
  const free = CODES.filter((code) => !codes.has(code) && !amounts.has(total + code));
  const lately = new Set(asked.map(({ code }) => code));
  const fresh = free.filter((code) => !lately.has(code));
  const choice = fresh.length > 0 ? fresh : free;
  return choice.length === 0 ? null : (choice[randomInt(choice.length)] ?? null);
}
