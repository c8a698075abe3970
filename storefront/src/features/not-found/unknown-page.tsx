import type { Locale } from "next-intl";
import { otherAddress } from "@/i18n/other-address";
import { isOrderFolder } from "./is-order-folder";
import { MissingOrderView } from "./missing-order-view";
import { NotFoundView } from "./not-found-view";
import { SayNotFound } from "./say-not-found";
import { getSuggestions } from "./suggestions";

interface UnknownPageProps {
  /** The parts of the address, as Next hands them over. */
  parts: readonly string[];
  locale: Locale;
}

/** What an address shows, with status 404, that is no page's. */
export async function UnknownPage({ parts, locale }: UnknownPageProps) {
  const shell = {
    locale,
    otherAddress: otherAddress(parts, locale, locale === "id" ? "en" : "id"),
  };
  return (
    <>
      {isOrderFolder(parts, locale) ? (
        <MissingOrderView {...shell} />
      ) : (
        <NotFoundView {...shell} suggestions={await getSuggestions("", locale)} />
      )}
      <SayNotFound />
    </>
  );
}
