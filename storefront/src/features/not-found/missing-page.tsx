import { notFound } from "next/navigation";
import type { Locale } from "next-intl";
import { Suspense } from "react";
import { NotFoundView } from "./not-found-view";
import { getSuggestions } from "./suggestions";

/**
 * What a page that is kept shows, with status 404, when it has nothing to show. Where `notFound()` is thrown in
 * the open, Next sends an empty document and leaves it to scripts to fill it. Inside of Suspense it
 * sets the status all the same, and the fallback is in the document for those without scripts.
 */
export async function MissingPage({ locale }: { locale: Locale }) {
  const suggestions = await getSuggestions(locale);
  return (
    <Suspense fallback={<NotFoundView locale={locale} suggestions={suggestions} />}>
      <Nothing />
    </Suspense>
  );
}

function Nothing(): never {
  notFound();
}
