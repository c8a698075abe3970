import "server-only";
import type { Href } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { getCategories } from "@/lib/medusa/catalog";
import { listPages } from "@/lib/medusa/pages";
import { fullAddress, languageAddresses } from "@/lib/page-address";
import { PART_SIZE, type Part, type PartKind, partNames, readPartName } from "./parts";
import { indexXml, pagesXml, type SitemapPage } from "./xml";

/** The part with the few pages that are there whatever is sold, and the categories. */
const GENERAL = "general.xml";
const GENERAL_PAGES = ["/", "/search", "/villages", "/about"] as const;

const HREFS: Readonly<Record<PartKind, (handle: string) => Href>> = {
  product: (handle) => ({ pathname: "/product/[handle]", params: { handle } }),
  producer: (handle) => ({ pathname: "/producer/[handle]", params: { handle } }),
  village: (slug) => ({ pathname: "/village/[slug]", params: { slug } }),
};

/** The sitemap that leads to all parts. */
export async function answerIndex(): Promise<Response> {
  const [product, producer, village] = await Promise.all([
    countPages("product"),
    countPages("producer"),
    countPages("village"),
  ]);
  const names = [GENERAL, ...partNames({ product, producer, village })];
  return xmlResponse(indexXml(names.map((name) => fullAddress(`/sitemap/${name}`))));
}

/** One part by its name; 404 for a part that there is not. */
export async function answerPart(name: string): Promise<Response> {
  if (name === GENERAL) return xmlResponse(pagesXml(await generalPages()));
  const part = readPartName(name);
  const pages = part === null ? [] : await pagesOf(part);
  if (pages.length === 0) return new Response(null, { status: 404 });
  return xmlResponse(pagesXml(pages));
}

async function countPages(kind: PartKind): Promise<number> {
  return (await listPages({ kind, offset: 0, limit: 1 })).count;
}

async function generalPages(): Promise<SitemapPage[]> {
  const categories = await getCategories(routing.defaultLocale);
  const filled = categories
    .filter(({ goodsCount }) => goodsCount > 0)
    .map(({ handle }) => ({ pathname: "/category/[handle]", params: { handle } }) as const);
  return [...GENERAL_PAGES, ...filled].map((href) => toPage(href, null));
}

async function pagesOf({ kind, offset }: Part): Promise<SitemapPage[]> {
  const { pages } = await listPages({ kind, offset, limit: PART_SIZE });
  return pages.map(({ handle, updated_at }) => toPage(HREFS[kind](handle), updated_at));
}

function toPage(href: Href, changedAt: string | null): SitemapPage {
  return { languages: languageAddresses(href), changedAt };
}

function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
