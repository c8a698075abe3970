const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A page that search engines may show. */
export interface SitemapPage {
  /** Language, or `x-default`, → whole address. */
  languages: Readonly<Record<string, string>>;
  /** ISO 8601; null where it is not known when the page was last changed. */
  changedAt: string | null;
}

/** The sitemap of these pages: each of them in each language, with its address in all of them. */
export function pagesXml(pages: readonly SitemapPage[]): string {
  return `${HEAD}<urlset ${NAMESPACE} ${LINKS}>${pages.map(entriesOf).join("")}</urlset>`;
}

/** The sitemap that leads to the others. */
export function indexXml(addresses: readonly string[]): string {
  const parts = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex ${NAMESPACE}>${parts.join("")}</sitemapindex>`;
}

function entriesOf({ languages, changedAt }: SitemapPage): string {
  const links = Object.entries(languages).map(
    ([name, address]) =>
      `<xhtml:link rel="alternate" hreflang="${name}" href="${escapeXml(address)}"/>`,
  );
  const rest = links.join("") + (changedAt === null ? "" : `<lastmod>${changedAt}</lastmod>`);
  return [...new Set(Object.values(languages))]
    .map((address) => `<url><loc>${escapeXml(address)}</loc>${rest}</url>`)
    .join("");
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
