import type { z } from "zod";
import { bodyGuard } from "./body-guard";

interface Numbers {
  /** How Medusa's bodies call them, at whatever depth. */
  names: readonly string[];
  sound: z.ZodType;
  message: string;
}

/** What stands there is nobody's. */
const ANYTHING = ["metadata", "additional_data"];

/** Refuses a body of Medusa's own routes for numbers in it that Medusa takes and this shop cannot. */
export function numbersGuard({ message, ...numbers }: Numbers) {
  return bodyGuard({ find: (body) => unsound(body, numbers, []), problem: "invalid", message });
}

type Looked = Pick<Numbers, "names" | "sound">;

function unsound(value: unknown, looked: Looked, path: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (ANYTHING.includes(name)) return [];
    const here = [...path, name];
    if (!looked.names.includes(name)) return unsound(inner, looked, here);
    return looked.sound.safeParse(inner).success ? [] : [here.join(".")];
  });
}
