import type { Aftersales } from "@/lib/medusa/aftersales";

type Asked = Pick<Aftersales, "returnUntil" | "returnable" | "returns">;

/** Whether goods can be asked to be taken back now. */
export function canAskReturn({ returnUntil, returnable, returns }: Asked): boolean {
  const isOpen = returns.some(({ state }) => state === "asked" || state === "agreed");
  const isInTime = returnUntil !== null && returnUntil.getTime() > Date.now();
  return isInTime && !isOpen && returnable.length > 0;
}
