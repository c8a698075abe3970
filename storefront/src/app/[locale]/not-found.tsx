import { getLocale } from "next-intl/server";
import { getSuggestions, NotFoundView } from "@/features/not-found";

/** Shown wherever a page says that there is nothing to show. */
export default async function NotFound() {
  const locale = await getLocale();
  return <NotFoundView locale={locale} suggestions={await getSuggestions(locale)} />;
}
