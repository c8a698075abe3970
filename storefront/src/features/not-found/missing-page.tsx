import type { Locale } from "next-intl";
import { Suspense } from "react";
import { NotFoundView } from "./not-found-view";
import { SayNotFound } from "./say-not-found";
import { getSuggestions } from "./suggestions";

/**
 * What a page that is kept shows, with status 404, when it has nothing to show. Where `notFound()`
 * is thrown in the open, Next sends an empty document and leaves it to scripts to fill it. Inside of
 * Suspense it sets the status and leaves what stands around it alone.
 */
export async function MissingPage({ locale }: { locale: Locale }) {
  return (
    <>
      <NotFoundView locale={locale} suggestions={await getSuggestions(locale)} />
      <Suspense>
        <SayNotFound />
      </Suspense>
    </>
  );
}
