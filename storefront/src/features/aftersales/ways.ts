import type { Aftersales } from "@/lib/medusa/aftersales";

type Asked = Pick<Aftersales, "returnUntil" | "returnable" | "returns">;

/** Whether goods can be asked to be taken back now. */
export function canAskReturn({ returnUntil, returnable, returns }: Asked): boolean {
  const isOpen = returns.some(({ state }) => state === "asked" || state === "agreed");
  return isInTime(returnUntil) && !isOpen && returnable.length > 0;
}

/** Until when goods can be asked to be taken back; null where there are none left to be. */
export function returnDeadline({
  returnUntil,
  returnable,
}: Pick<Asked, "returnUntil" | "returnable">): Date | null {
  return returnable.length > 0 ? returnUntil : null;
}

/** Whether there still is time to ask for it. */
export function isInTime(until: Date | null): boolean {
  return until !== null && until.getTime() > Date.now();
}
