import "server-only";
import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { listAreas } from "@/lib/medusa/areas";
import type { AreaLists, ListStep } from "./area-lists";

/** The lists that are to be chosen from next, and those chosen from before. */
export async function listNextAreas(
  { level, chosen }: ListStep,
  locale: Locale,
): Promise<AreaLists> {
  const t = await getTranslations({ locale, namespace: "places" });
  const under = async (code: string) => (code === "" ? [] : listAreas(code, locale));
  const [regencies, districts] = await Promise.all([under(chosen.province), under(chosen.regency)]);
  const isMissing = chosen[level] === "";
  const isAway = regencies === null || districts === null;
  return {
    chosen,
    regencies: regencies ?? [],
    districts: districts ?? [],
    error: isMissing || isAway ? { level, text: t(isMissing ? `missing.${level}` : "away") } : null,
  };
}
