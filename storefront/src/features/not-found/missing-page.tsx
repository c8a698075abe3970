import type { Locale } from "next-intl";
import { readable } from "@/i18n/address-part";
import { getPathname, type Href } from "@/i18n/navigation";
import { NotFoundView } from "./not-found-view";
import { SayNotFound } from "./say-not-found";
import { getSuggestions } from "./suggestions";
import { wordsOf } from "./words-of";

interface MissingPageProps {
  /** What the address calls the thing that is not there, as Next hands it over. */
  name: string;
  /** The address of a thing of that kind. */
  hrefOf: (name: string) => Href;
  locale: Locale;
}

/** What a page that is kept shows, with status 404, when it has nothing to show. */
export async function MissingPage({ name, hrefOf, locale }: MissingPageProps) {
  const called = readable(name) ?? name;
  const other: Locale = locale === "id" ? "en" : "id";
  return (
    <>
      <NotFoundView
        locale={locale}
        otherAddress={getPathname({ href: hrefOf(called), locale: other })}
        suggestions={await getSuggestions(wordsOf(called), locale)}
      />
      <SayNotFound />
    </>
  );
}
