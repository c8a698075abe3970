import { Suspense } from "react";
import { ThrowOnServer } from "./throw-on-server";

/**
 * Gives the answer its status 404 and shows nothing, so that no layout has to hold a page for this
 * case: what a layout holds, Next sends with every page. Where `notFound()` is thrown in the open, Next
 * sends an empty document and leaves it to scripts to fill it; inside of Suspense it leaves what
 * stands around it alone. What is inside of `noscript`, React does not take up in the browser: it would
 * report there that the server did not finish (error 419).
 */
export function SayNotFound() {
  return (
    <noscript>
      <Suspense>
        <ThrowOnServer />
      </Suspense>
    </noscript>
  );
}
