import type { Metadata } from "next";
import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { isOrderFolder } from "./is-order-folder";

/** What the tab of a page says that is not there; `parts` are those of an unknown address. */
export async function missingMetadata(
  locale: Locale,
  parts: readonly string[] = [],
): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "errors" });
  return { title: t(isOrderFolder(parts, locale) ? "orderTitle" : "notFoundTitle") };
}
