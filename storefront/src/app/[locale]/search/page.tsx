import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { Locale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { getWaysOn, readSearch, SearchView, searchAddress, toQuery } from "@/features/search";
import { PageShell } from "@/features/shell";
import { searchCatalogue } from "@/lib/medusa/discovery";

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// Stock and prices change by the second, and there are endless searches.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "search" });
  const { q } = readSearch(toParams(await searchParams));
  return {
    title: q === "" ? t("titleAll") : t("titleFor", { text: q }),
    description: t("description"),
    // There are endless searches; what they find has pages of its own.
    robots: { index: false, follow: true },
  };
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
  return (
    <PageShell href="/search" locale={locale} query={`?${params}`} searchText={state.q}>
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
