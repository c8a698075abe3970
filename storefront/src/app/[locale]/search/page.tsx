import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import {
  getWaysOn,
  hitHref,
  isPlainSearch,
  readSearch,
  SearchView,
  searchAddress,
  toQuery,
} from "@/features/search";
import { PageShell } from "@/features/shell";
import { breadcrumbList, itemList, JsonLd } from "@/lib/json-ld";
import { searchCatalogue } from "@/lib/medusa/discovery";
import { pageMetadata } from "@/lib/page-metadata";

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// Stock and prices change by the second, and there are endless searches.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "search" });
  const state = readSearch(toParams(await searchParams));
  const { q, page } = state;
  const title = q === "" ? t("titleAll") : t("titleFor", { text: q });
  const description = t("description");
  // There are endless searches and filters; what they find has pages of its own. The list of
  // everything is kept, each of its pages as itself: they show different things.
  if (!isPlainSearch(state)) return { title, description, robots: { index: false, follow: true } };
  if (page === 1) return pageMetadata({ href: "/search", locale, title, description });
  const href = { pathname: "/search", query: { page: String(page) } } as const;
  return pageMetadata({ href, locale, title: t("titlePage", { title, page }), description });
}

export default async function SearchPage(props: Props) {
  const { locale } = await props.params;
  setRequestLocale(locale);
  const params = toParams(await props.searchParams);
  const state = readSearch(params);
  const answer = await searchCatalogue(toQuery(state), locale);
  if (answer.hits.length === 0 && state.page > 1) {
    redirect(searchAddress({ ...state, page: 1 }, locale));
  }
  const waysOn = answer.hits.length === 0 ? await getWaysOn(locale) : null;
  const t = await getTranslations();
  const crumbs = [
    { href: "/", label: t("common.home") },
    { href: "/search", label: t("search.titleAll") },
  ] as const;
  const listed = answer.hits.map(hitHref);
  const things = [breadcrumbList(crumbs, locale), itemList(listed, locale)];
  return (
    <PageShell href="/search" locale={locale} query={`?${params}`} searchText={state.q}>
      <JsonLd things={things} />
      <main className="container-page py-8">
        <SearchView state={state} answer={answer} waysOn={waysOn} locale={locale} />
      </main>
    </PageShell>
  );
}

function toParams(query: Record<string, string | string[] | undefined>): URLSearchParams {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  );
  return new URLSearchParams(entries);
}
