import type { Area } from "@/lib/medusa/areas";

/** The lists that a kecamatan is chosen from, one after the other. */
export const AREA_LEVELS = ["province", "regency", "district"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** The names of the form's fields and buttons, which `place-steps` reads. */
export const LIST_BUTTON = "list_areas";
export const listField = (level: AreaLevel) => `list_${level}`;

/** How far somebody has come who chooses a kecamatan from lists. */
export interface AreaLists {
  /** Kemendagri codes; empty while none is chosen. */
  chosen: Record<AreaLevel, string>;
  regencies: Area[];
  districts: Area[];
  /** What is wrong, in the buyer's language, and at which list. */
  error: { level: AreaLevel; text: string } | null;
}

/** What one of the buttons beside the lists asks for. */
export interface ListStep {
  level: AreaLevel;
  chosen: Record<AreaLevel, string>;
}

const CODES = { province: /^\d{2}$/, regency: /^\d{2}\.\d{2}$/, district: /^\d{2}(\.\d{2}){2}$/ };

/** Which of the lists was chosen from; null when another button sent the form. */
export function readListStep(form: FormData): ListStep | null {
  const level = AREA_LEVELS.find((one) => one === form.get(LIST_BUTTON));
  if (level === undefined) return null;
  const read = (one: AreaLevel) => {
    const code = form.get(listField(one));
    return typeof code === "string" && CODES[one].test(code) ? code : "";
  };
  const [province, regency] = [read("province"), read("regency")];
  if (level === "province") return { level, chosen: { province, regency: "", district: "" } };
  // Whoever goes on in a list stays in it, even where another province stands above it by now.
  const above = regency === "" ? province : regency.slice(0, 2);
  const district = level === "district" ? read("district") : "";
  return { level, chosen: { province: above, regency, district } };
}
