/**
 * Lets the browser fetch a page of this site when a pointer rests on its link or a finger goes down
 * on it, and only on a good connection without Save-Data. Where the browser cannot tell how good the
 * connection is, nothing is fetched before the click. Answers a function that ends it.
 *
 * @param except What the addresses of pages begin with that change with every click.
 */
export function prefetchOnIntent(except: readonly string[]): () => void {
  const { connection } = navigator;
  if (!connection) return () => {};
  const others = ["/api/", ...except].map((start) => `${start}*`);
  const rules = JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: "/*" },
            // Nor a page in the other language: few switch, and it may be one that changes.
            { not: { or: [{ href_matches: others }, { selector_matches: "[hreflang]" }] } },
          ],
        },
        // Without a pointer that can rest, browsers take "moderate" to mean whatever is in sight.
        eagerness: matchMedia("(hover: hover)").matches ? "moderate" : "conservative",
      },
    ],
  });
  let script: HTMLScriptElement | undefined;
  const remove = () => script?.remove();
  const update = () => {
    remove();
    if (connection.effectiveType !== "4g" || connection.saveData) return;
    // Browsers read such a script once: it cannot be put back, only made anew.
    script = document.createElement("script");
    script.type = "speculationrules";
    script.text = rules;
    document.head.append(script);
  };
  update();
  connection.addEventListener("change", update);
  return () => {
    connection.removeEventListener("change", update);
    remove();
  };
}
