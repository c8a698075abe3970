import type { Graph, Thing } from "schema-dts";
import { writeJsonLd } from "./write";

/** What a page is about in the words of schema.org, for search engines; nobody sees it. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return <script type="application/ld+json">{writeJsonLd(graph)}</script>;
}
