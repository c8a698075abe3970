import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";

/** What the tab of a page says that `MissingPage` stands in for. */
export async function missingMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "errors" });
  return { title: t("notFoundTitle") };
}
